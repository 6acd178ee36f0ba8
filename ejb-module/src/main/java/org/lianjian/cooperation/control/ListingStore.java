package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianjian.cooperation.boundary.ListingCategory;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.entity.DeclinedMatch;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.cooperation.entity.ListingCategoryEntity;
import org.lianjian.platform.errors.NotFound;

/** Finds, locks and keeps needs and resources. */
@Dependent
class ListingStore {

    static final String LISTING = "listing";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    void add(Listing listing) {
        entities.persist(listing);
    }

    Optional<Listing> find(long id) {
        return Optional.ofNullable(entities.find(Listing.class, id));
    }

    Listing listing(long id) {
        return find(id).orElseThrow(() -> new NotFound(LISTING, id));
    }

    /** The listing as it stands once nobody else changes it. */
    Listing locked(long id) {
        return Optional.ofNullable(entities.find(Listing.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(LISTING, id));
    }

    /** Locks several, always in the order of their ids, so that two who want the same ones do not wait for each other. */
    List<Listing> locked(Collection<Long> ids) {
        return ids.stream().distinct().sorted().map(this::locked).toList();
    }

    /** Those that a project counts on now. */
    List<Long> ofProject(long projectId) {
        return entities.createQuery("select l.id from Listing l where l.projectId = :project and l.state = :reserved order by l.id", Long.class)
                .setParameter("project", projectId).setParameter("reserved", ListingState.RESERVED).getResultList();
    }

    /** Those of these organisations and titles that were not withdrawn. */
    List<Listing> standingOf(ListingSide side, Collection<Long> organizationIds, Collection<String> titles) {
        return organizationIds.isEmpty() || titles.isEmpty() ? List.of()
                : entities.createQuery("select l from Listing l where l.side = :side and l.organizationId in :organizations and l.title in :titles "
                        + "and l.state <> :withdrawn order by l.id", Listing.class).setParameter("side", side)
                        .setParameter("organizations", organizationIds).setParameter("titles", titles)
                        .setParameter("withdrawn", ListingState.WITHDRAWN).getResultList();
    }

    List<ListingCategory> categories() {
        return entities.createQuery("select c from ListingCategoryEntity c order by c.position, c.code", ListingCategoryEntity.class)
                .getResultStream().map(ListingCategoryEntity::described).toList();
    }

    Optional<ListingCategory> category(String code) {
        return Optional.ofNullable(entities.find(ListingCategoryEntity.class, code)).map(ListingCategoryEntity::described);
    }

    /** Keeps that a suggestion was declined; false when it was already. */
    boolean decline(DeclinedMatch declined, DeclinedMatch.Key key) {
        if (entities.find(DeclinedMatch.class, key) != null) {
            return false;
        }
        entities.persist(declined);
        return true;
    }
}

package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.platform.persistence.Where;

/**
 * What could fit a listing: the same category on the other side, published, of somebody else, in time. Looked for from near to far, a bounded number
 * by an index each time, so that the cost does not grow with how many there are.
 */
@Dependent
class Candidates {

    /** That something fits listing {@code l}; values: {@code other, published, today, wholeCity}. */
    static final String SOME = "exists (select m.id from Listing m where m.side = :other and m.state = :published and m.category = l.category"
            + " and m.cityCode = l.cityCode and (m.townshipCode = l.townshipCode or m.visibility = :wholeCity)"
            + " and m.organizationId <> l.organizationId and m.from <= l.to and m.to >= l.from and m.expiresOn >= :today"
            + " and not exists (select d.needId from DeclinedMatch d where d.needId = l.id and d.resourceId = m.id"
            + " or d.resourceId = l.id and d.needId = m.id))";

    private static final int MOST_OF_A_STEP = 40;
    private static final int ENOUGH = 60;
    private static final String SAME_UNIT = "l.unit = :unit";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private ListingQueries queries;

    static void bindCity(Where where) {
        where.with("wholeCity", ListingVisibility.CITY);
    }

    /** Possible counterparts, the near ones first. */
    List<ListingRow> of(Listing listing, LocalDate today) {
        Map<Long, ListingRow> found = new LinkedHashMap<>();
        for (Where step : steps(listing)) {
            if (found.size() < ENOUGH) {
                queries.rows(fitting(step, listing, today), "l.id desc", MOST_OF_A_STEP).forEach(row -> found.putIfAbsent(row.id(), row));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The places of these listings, by their ids. */
    Map<Long, String> placesOf(List<Long> ids) {
        Map<Long, String> places = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select l.id, l.placeCode from Listing l where l.id in :ids", Object[].class).setParameter("ids", ids)
                    .getResultList().forEach(row -> places.put((Long) row[0], (String) row[1]));
        }
        return places;
    }

    private static List<Where> steps(Listing listing) {
        return List.of(
                new Where().and("l.placeCode = :place", "place", listing.getPlaceCode()).and(SAME_UNIT, "unit", listing.getUnit()),
                new Where().and("l.townshipCode = :township", "township", listing.getTownshipCode()).and(SAME_UNIT, "unit", listing.getUnit()),
                new Where().and("l.cityCode = :cityCode", "cityCode", listing.getCityCode()).and(SAME_UNIT, "unit", listing.getUnit())
                        .and("l.visibility = :wholeCity", "wholeCity", ListingVisibility.CITY),
                new Where().and("l.townshipCode = :township", "township", listing.getTownshipCode()));
    }

    /** A place in the same township is within sight of it, also of one that is shown there only. */
    private static Where fitting(Where step, Listing listing, LocalDate today) {
        return step.and("l.side = :side", "side", listing.getSide().other()).and("l.state = :published", "published", ListingState.PUBLISHED)
                .and("l.category = :category", "category", listing.getCategory())
                .and("l.townshipCode = :ownTownship or l.visibility = :shownToAll").with("ownTownship", listing.getTownshipCode())
                .with("shownToAll", ListingVisibility.CITY)
                .and("l.cityCode = :ownCity", "ownCity", listing.getCityCode())
                .and("l.organizationId <> :owner", "owner", listing.getOrganizationId())
                .and("l.from <= :lastDay", "lastDay", listing.getTo()).and("l.to >= :firstDay", "firstDay", listing.getFrom())
                .and("l.expiresOn >= :today", "today", today)
                .and("not exists (select d.needId from DeclinedMatch d where d.needId = :id and d.resourceId = l.id"
                        + " or d.resourceId = :id and d.needId = l.id)", "id", listing.getId());
    }
}

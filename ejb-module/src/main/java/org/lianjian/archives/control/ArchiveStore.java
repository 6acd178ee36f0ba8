package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.archives.boundary.ArchiveFilter;
import org.lianjian.archives.boundary.ArchiveRow;
import org.lianjian.archives.entity.Archive;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;

/** The packages in the database. */
@ApplicationScoped
public class ArchiveStore {

    private static final String ROW = "select new org.lianjian.archives.boundary.ArchiveRow(a.id, a.number, a.agreementNumber, a.title, a.parties,"
            + " a.origin, a.year, a.retention, a.size, a.sound, a.createdAt) from Archive a";

    private static final LinkedRows OF_PACKAGE = new LinkedRows("Archive r join r.townships t", "r", "a");

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    Archive archive(long id) {
        return Optional.ofNullable(entities.find(Archive.class, id)).orElseThrow(() -> new NotFound("archive", id));
    }

    /** What the filter finds within reach, newest first. */
    Slice<ArchiveRow> list(ArchiveFilter filter, Visibility reach, PageQuery page) {
        Where where = within(new Where(), reach)
                .and("a.origin = :origin", "origin", filter.origin()).and("a.retention = :retention", "retention", filter.retention())
                .and("a.year = :year", "year", filter.year()).and("a.agreementId = :agreement", "agreement", filter.agreementId())
                .and("a.searchText like :q escape '!'", "q", Like.contains(filter.q()))
                .and(OF_PACKAGE.some("t = :township"), "township", filter.townshipCode())
                .before(page.after() == null ? null : Cursor.decode(page.after()), "a.id");
        List<ArchiveRow> rows = where.bind(entities.createQuery(ROW + where.text() + " order by a.id desc", ArchiveRow.class))
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> Cursor.of(row.id()));
    }

    /** All packages within reach. */
    List<Archive> within(Visibility reach) {
        Where where = within(new Where(), reach);
        return where.bind(entities.createQuery("select a from Archive a" + where.text() + " order by a.id", Archive.class)).getResultList();
    }

    private static Where within(Where where, Visibility reach) {
        return where.visibleThrough(new Visibility(Set.of(), reach.divisionPrefixes()), OF_PACKAGE, "r.agreementId", "t");
    }

    /** The last package made of an agreement. */
    Optional<Archive> lastOf(long agreementId) {
        return entities.createQuery("select a from Archive a where a.agreementId = :agreement order by a.edition desc", Archive.class)
                .setParameter("agreement", agreementId).setMaxResults(1).getResultStream().findFirst();
    }

    /** The package with these bytes that a place has. */
    Optional<Archive> withDigest(String sha256, String holder) {
        return entities.createQuery("select a from Archive a where a.sha256 = :sha256 and a.holder = :holder", Archive.class)
                .setParameter("sha256", sha256).setParameter("holder", holder).setMaxResults(1).getResultStream().findFirst();
    }
}

package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianjian.documents.entity.StoredContent;

/**
 * Which contents the store has. A content's row is committed before its bytes are written, and its lock is held while they are removed: what two
 * people store and what is cleared up in the same moment does not get lost.
 */
@ApplicationScoped
public class ContentRegister {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    ContentStore store;

    /** Notes that bytes are about to be written; waits for whoever is removing the same. */
    @Transactional(TxType.REQUIRES_NEW)
    public void announce(String sha256, long size, Instant now) {
        locked(sha256).ifPresentOrElse(known -> known.touch(now), () -> entities.persist(new StoredContent(sha256, size, now)));
    }

    /** Contents that no file has and that nobody touched since, oldest first. */
    public List<Long> orphans(Instant untouchedSince, int most) {
        return entities.createQuery("select c.id from StoredContent c where c.touchedAt < :since"
                + " and not exists (select f.id from StoredFile f where f.sha256 = c.sha256)"
                + " and not exists (select t.id from StoredFile t where t.thumbnailSha256 = c.sha256) order by c.touchedAt", Long.class)
                .setParameter("since", untouchedSince).setMaxResults(most).getResultList();
    }

    /** Removes one of them, unless it is wanted again. */
    @Transactional
    public void remove(long id, Instant untouchedSince) {
        StoredContent content = entities.find(StoredContent.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (content != null && content.getTouchedAt().isBefore(untouchedSince) && !isUsed(content.getSha256())) {
            store.remove(content.getSha256());
            entities.remove(content);
        }
    }

    private boolean isUsed(String sha256) {
        return !entities.createQuery("select f.id from StoredFile f where f.sha256 = :sha256 or f.thumbnailSha256 = :sha256", Long.class)
                .setParameter("sha256", sha256).setMaxResults(1).getResultList().isEmpty();
    }

    private Optional<StoredContent> locked(String sha256) {
        return entities.createQuery("select c from StoredContent c where c.sha256 = :sha256", StoredContent.class)
                .setParameter("sha256", sha256).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}

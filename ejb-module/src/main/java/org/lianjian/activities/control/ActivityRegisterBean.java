package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.activities.boundary.ActivityRegister;
import org.lianjian.activities.entity.Activity;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;

/** What later features are told about activities. Called by business code, never by pages. */
@ApplicationScoped
public class ActivityRegisterBean implements ActivityRegister {

    private static final List<String> PARTS = List.of("parties", "answers", "addenda", "contributions", "evidence");

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    Attachments attachments;

    @Override
    public List<ActivityFile> filesOf(long agreementId, int most) {
        List<Activity> activities = withParts(entities.createQuery(
                "select a from Activity a where a.agreementId = :agreement order by a.heldOn desc, a.id desc", Activity.class)
                .setParameter("agreement", agreementId)).setMaxResults(most).getResultList();
        Map<Long, Attachment> files = filesOf(activities);
        return activities.stream().map(activity -> file(activity, files)).toList();
    }

    /** Each kind of part comes with one query for all activities together. */
    private static TypedQuery<Activity> withParts(TypedQuery<Activity> query) {
        query.setHint(QueryHints.READ_ONLY, HintValues.TRUE).setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN);
        PARTS.forEach(part -> query.setHint(QueryHints.BATCH, "a." + part));
        return query;
    }

    private Map<Long, Attachment> filesOf(List<Activity> activities) {
        Set<Long> ids = activities.stream().map(Activity::evidence).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        List<Attachment> found = ids.isEmpty() ? List.of() : attachments.find(ids);
        return found.stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
    }

    private static ActivityFile file(Activity activity, Map<Long, Attachment> files) {
        boolean filed = activity.getFiledAt() != null;
        return new ActivityFile(activity.getId(), activity.getKey(), activity.getNumber(), activity.getState(), activity.getWay(),
                activity.getType(), activity.getTitle(), activity.getHeldOn(), activity.getPlace(), activity.getOutcome(),
                ActivityView.headcounts(activity), activity.contributions(), activity.getDueOn(), activity.isLate(), activity.getLateReason(),
                activity.isUnlocked(), filed ? activity.getFiledByName() : null, activity.getFiledAt(), activity.isUnconfirmed(),
                ActivityView.answers(activity), activity.getReason(), activity.getReviewedByName(), activity.getReviewedAt(),
                activity.evidence().stream().map(files::get).toList(), ActivityView.addenda(activity));
    }
}

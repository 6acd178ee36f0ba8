package org.lianjian.activities.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianjian.activities.entity.Activity;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.documents.boundary.Attachment;

/**
 * What events say about an activity's content.
 *
 * @param project     the id of the project it belongs to, or null
 * @param headcounts  organisation ids with their head-counts
 * @param commitments commitment ids with what counts towards them
 */
record ActivityFacts(String project, String way, String type, String heldOn, String headcounts, String commitments, String title, String place,
        String outcome) {

    static ActivityFacts of(Activity activity) {
        String people = activity.parties().stream().map(party -> party.getOrganizationId() + ": " + party.getHeadcount())
                .collect(Collectors.joining(", "));
        String served = activity.contributions().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + entry.getValue().stripTrailingZeros().toPlainString()).collect(Collectors.joining(", "));
        return new ActivityFacts(activity.getProjectId() == null ? null : activity.getProjectId().toString(), activity.getWay().name(),
                activity.getType().name(), activity.getHeldOn().toString(), people, served,
                activity.getTitle(), activity.getPlace(), activity.getOutcome());
    }

    /** The content of a new plan. */
    Facts asPlanned() {
        return Facts.none().with("project", project).with("way", way).with("type", type).with("heldOn", heldOn)
                .text("title", title).text("place", place);
    }

    /** What became of the content. */
    Facts changedTo(ActivityFacts after) {
        return Facts.none().changed("project", project, after.project).changed("way", way, after.way).changed("type", type, after.type)
                .changed("heldOn", heldOn, after.heldOn)
                .changed("headcounts", headcounts, after.headcounts).changed("commitments", commitments, after.commitments)
                .changedText("title", title, after.title).changedText("place", place, after.place).changedText("outcome", outcome, after.outcome);
    }

    /** What was filed, and the digests of the new files. */
    static Facts asFiled(Activity activity, List<Attachment> files) {
        ActivityFacts content = of(activity);
        Facts facts = Facts.none().with("number", activity.getNumber()).with("project", content.project)
                .with("heldOn", content.heldOn).with("dueOn", activity.getDueOn())
                .with("late", activity.isLate()).with("headcounts", content.headcounts).with("commitments", content.commitments)
                .text("title", content.title).text("outcome", content.outcome)
                .text("lateReason", activity.isLate() ? activity.getLateReason() : null);
        files.forEach(file -> facts.with("evidence." + file.id(), file.sha256()));
        return facts;
    }

    /** The activity as the subject of an event. */
    static Subject subject(Activity activity) {
        return new Subject(activity.getId(), activity.getKey(), activity.scope());
    }
}

package org.lianjian.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkItem;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkList;
import org.lianjian.web.platform.Formats;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** "What waits for me": the home page of every role, with the confirmation of a partner's filing in one tap. */
@Named
@RequestScoped
public class HomePage {

    private static final String HOME = "/index";

    @Inject
    WorkList workList;

    @Inject
    Activities activities;

    @Inject
    Submission submission;

    @Inject
    Formats fmt;

    private List<WorkGroup> groups;
    private List<Figure> figures;

    @PostConstruct
    void read() {
        groups = workList.mine();
        figures = workList.figures();
    }

    /** Confirms the filing as it was shown; one that has changed since is not confirmed unseen. */
    public String confirm(long id, int version) {
        String next = submission.run(() -> {
            activities.confirm(new RecordRef(id, version));
            return Go.to(HOME, "activities.done.CONFIRM");
        });
        read();
        return next;
    }

    /** Where the person does what the item asks for. */
    public String page(WorkItem item) {
        return switch (item.kind()) {
            case ACTIVITY_TO_FILE, ACTIVITY_RETURNED -> "/activities/form.xhtml?id=";
            case MEETING_TO_CONFIRM, MEETING_TO_ISSUE, MINUTES_TO_WRITE, AGENDA_TO_SET, MEETING_TOPICS_DUE, MEETING_INVITED ->
                    "/deliberations/view.xhtml?id=";
            case ACTIVITY_TO_CONFIRM, ACTIVITY_TO_REVIEW, ACTIVITY_TO_UNLOCK -> "/activities/view.xhtml?id=";
            case FINDING_ESCALATED, FINDING_TO_ACKNOWLEDGE, FINDING_TO_RECTIFY, FINDING_TO_VERIFY -> "/findings/view.xhtml?id=";
            case RESOLUTION_OVERDUE, RESOLUTION_TO_VERIFY, RESOLUTION_OWNED -> "/resolutions/view.xhtml?id=";
            case PROJECT_TO_AGREE, PROJECT_TO_ACCEPT, PROJECT_MILESTONE_DUE -> "/cooperation/projects/view.xhtml?id=";
            case MATCH_TO_LOOK_AT, LISTING_EXPIRING -> "/cooperation/listings/view.xhtml?id=";
            case ACCOUNT_LOCKED, ACCOUNT_WITHOUT_PASSWORD, ACCOUNT_WITHOUT_ROLE -> "/identity/view.xhtml?id=";
            default -> "/agreements/view.xhtml?id=";
        } + item.recordId();
    }

    /** Whether the item can be confirmed right here. */
    public boolean isConfirmable(WorkItem item) {
        return item.kind() == WorkKind.ACTIVITY_TO_CONFIRM;
    }

    /** The heading: how many items wait, or that there are more than the page shows. */
    public String getWaiting() {
        int shown = groups.stream().mapToInt(group -> group.items().size()).sum();
        boolean more = groups.stream().anyMatch(WorkGroup::more);
        return fmt.with(shown == 0 ? "home.nothing" : more ? "home.waitingMore" : "home.waiting", shown);
    }

    public List<WorkGroup> getGroups() {
        return groups;
    }

    public List<Figure> getFigures() {
        return figures;
    }
}

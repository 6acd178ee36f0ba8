package org.lianjian.inspections.boundary;

import java.time.Instant;
import java.util.List;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.LedgerTotals;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.audit.boundary.TrailEntry;

/**
 * The audit file of one agreement. What is long is cut, and the totals say how much there is.
 *
 * @param drawnUpAt   when it was put together
 * @param signedAt    when the last signature was registered; null while one is missing
 * @param totals      of all activities under the agreement
 * @param activities  the activities held last, at most {@value #MOST_ACTIVITIES}
 * @param returns     filings returned or rejected, newest first, among those activities
 * @param changes     what happened to the agreement, its pairing and the records set out here since {@code signedAt} (before that: all), newest
 *                    first, at most {@value #MOST_CHANGES}
 * @param changeTotal how many such changes there are
 * @param work        what was deliberated and done under it besides the activities
 * @param flags       what checks found odd about its activities, newest first, at most {@value #MOST_FLAGS}
 */
public record Dossier(Instant drawnUpAt, AgreementDetails agreement, Instant signedAt, LedgerTotals totals, List<ActivityFile> activities,
        List<TrailEntry> returns, List<TrailEntry> changes, long changeTotal,
        DossierWork work, List<FlagDetails> flags) {

    /** The most activities that one audit file sets out. */
    public static final int MOST_ACTIVITIES = 300;

    /** The most changes that one audit file sets out. */
    public static final int MOST_CHANGES = 500;

    /** The most flags that one audit file sets out. */
    public static final int MOST_FLAGS = 100;

    /** The activities among those set out that were filed after their due day. */
    public List<ActivityFile> lateFilings() {
        return activities.stream().filter(ActivityFile::late).toList();
    }

    /** The filings among those set out that not every partner has confirmed. */
    public List<ActivityFile> unconfirmedFilings() {
        return activities.stream().filter(ActivityFile::unconfirmed).toList();
    }

    /** The activities among those set out that count, once accepted, for a commitment. */
    public List<ActivityFile> acceptedFor(long commitmentId) {
        return activities.stream().filter(activity -> activity.contributions().containsKey(commitmentId))
                .filter(activity -> activity.state() == ActivityState.ACCEPTED || activity.state() == ActivityState.ARCHIVED).toList();
    }

    /** The activities set out that have evidence. */
    public List<ActivityFile> withEvidence() {
        return activities.stream().filter(activity -> !activity.evidence().isEmpty()).toList();
    }

    /** One of the activities set out, or null. */
    public ActivityFile activity(Long id) {
        return activities.stream().filter(activity -> id != null && activity.id() == id).findFirst().orElse(null);
    }
}

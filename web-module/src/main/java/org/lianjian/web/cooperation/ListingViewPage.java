package org.lianjian.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingStep;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.cooperation.boundary.Suggestion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** One need or resource: what it says, what would fit it and why, and the steps the reader may take now. */
@Named
@RequestScoped
public class ListingViewPage {

    @Inject
    Listings listings;

    @Inject
    Matches matches;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private ListingDetails details;
    private List<Suggestion> suggestions;
    private Integer readVersion;
    private Long otherId;
    private String reason;

    /** The need or resource as it stands now. */
    public ListingDetails getDetails() {
        if (details == null) {
            details = listings.get(address.demandId());
        }
        return details;
    }

    /** Whether the reader may take the step now. */
    public boolean can(String step) {
        return getDetails().can(ListingStep.valueOf(step));
    }

    /** Whether suggestions are looked for: it is published, and the reader acts for whose it is. */
    public boolean isMatched() {
        return getDetails().own() && getDetails().state() == ListingState.PUBLISHED;
    }

    /** What would fit, the best first. */
    public List<Suggestion> getSuggestions() {
        if (suggestions == null) {
            suggestions = isMatched() ? matches.forListing(getDetails().id()) : List.of();
        }
        return suggestions;
    }

    /** What was done, newest first; nothing for those who see it from outside. */
    public List<TrailEntry> getHistory() {
        return listings.history(getDetails().id());
    }

    public String publish() {
        return step("PUBLISH", listings::publish);
    }

    public String withdraw() {
        return step("WITHDRAW", ref -> listings.withdraw(ref, reason));
    }

    /** Says no to one suggestion. */
    public String decline() {
        long id = address.demandId();
        return submission.run(() -> {
            boolean need = listings.get(id).side() == ListingSide.NEED;
            matches.decline(need ? id : otherId, need ? otherId : id, reason);
            return Go.to(ListingPaths.VIEW, id, "listings.done.DECLINE");
        });
    }

    private String step(String name, Function<RecordRef, ListingDetails> step) {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        return submission.run(() -> Go.to(ListingPaths.VIEW, step.apply(ref).id(), "listings.done." + name));
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public Long getOtherId() {
        return otherId;
    }

    public void setOtherId(Long otherId) {
        this.otherId = otherId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.lianjian.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.boundary.FlagState;
import org.lianjian.inspections.boundary.Flags;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** What checks found odd; open flags unless others are asked for. */
@Named
@RequestScoped
public class FlagsPage {

    private static final int ROWS = 25;

    @Inject
    Flags flags;

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    @Inject
    Submission submission;

    private Slice<FlagDetails> slice;

    @PostConstruct
    void read() {
        FlagState state = address.code(FlagState.class, "state");
        slice = flags.list(new FlagFilter(state == null ? FlagState.OPEN : state, address.code(FlagRule.class, "rule"),
                address.text("township").orElse(null), address.id("agreement").orElse(null)), address.page(ROWS));
    }

    public Slice<FlagDetails> getSlice() {
        return slice;
    }

    /** When all checks had last run, or null. */
    public Instant getCheckedAt() {
        return flags.checkedAt();
    }

    /** The states to choose from. */
    public FlagState[] getStates() {
        return FlagState.values();
    }

    /** The rules to choose from. */
    public FlagRule[] getRules() {
        return FlagRule.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Lets the checks run now. */
    public String check() {
        return submission.run(() -> Go.to("/inspections/flags", flags.check() > 0 ? "inspections.flag.done.FOUND" : "inspections.flag.done.NOTHING"));
    }
}

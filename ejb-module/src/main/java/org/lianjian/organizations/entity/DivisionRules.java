package org.lianjian.organizations.entity;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.organizations.boundary.DivisionDraft;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.platform.errors.Violation;

/** What the inputs about a division must be to each other; the code says its level and where it lies (DOMAIN.md §5). */
public final class DivisionRules {

    private static final String NO_VILLAGE = "000";
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;

    private DivisionRules() {
    }

    /** The level a code has; everything above a town counts as county. */
    public static DivisionLevel levelOf(String code) {
        if (!code.endsWith(NO_VILLAGE)) {
            return DivisionLevel.VILLAGE;
        }
        return code.endsWith(NO_VILLAGE + NO_VILLAGE) ? DivisionLevel.COUNTY : DivisionLevel.TOWN;
    }

    /** The code of the town a village lies in, or of the county a town lies in. */
    public static String parentOf(String code) {
        return levelOf(code) == DivisionLevel.VILLAGE ? code.substring(0, TOWN_DIGITS) + NO_VILLAGE
                : code.substring(0, COUNTY_DIGITS) + NO_VILLAGE + NO_VILLAGE;
    }

    /**
     * Every fault of a draft whose single fields are right.
     *
     * @param within      whether whoever writes keeps the divisions of that place
     * @param parentKnown whether the division it lies in is known
     */
    public static List<Violation> faultsOf(DivisionDraft draft, boolean within, boolean parentKnown) {
        List<Violation> faults = new ArrayList<>();
        DivisionLevel level = levelOf(draft.getCode());
        if (level == DivisionLevel.COUNTY || !within) {
            faults.add(Violation.of("code", "organizations.division.notFound", draft.getCode()));
        } else if (!parentKnown) {
            faults.add(Violation.of("code", "organizations.division.parentUnknown", draft.getCode(), parentOf(draft.getCode())));
        }
        boolean marked = Words.tidy(draft.getMark()) != null;
        if (level == DivisionLevel.TOWN && !marked) {
            faults.add(Violation.of("mark", "organizations.division.markNeeded"));
        }
        if (level == DivisionLevel.VILLAGE && marked) {
            faults.add(Violation.of("mark", "organizations.division.markOfTownsOnly"));
        }
        if (draft.getValidTo() != null && draft.getValidTo().isBefore(draft.getValidFrom())) {
            faults.add(Violation.of("validTo", "organizations.division.endsBeforeItBegins", draft.getValidFrom(), draft.getValidTo()));
        }
        return faults;
    }
}

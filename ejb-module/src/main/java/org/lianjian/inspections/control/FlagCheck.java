package org.lianjian.inspections.control;

import java.util.List;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.entity.FlagFinding;

/** One check. It works in sets and looks only at what was changed; what it compares that with may be older. */
interface FlagCheck {

    /** Filings that still stand; a rejected one may have been filed anew with the same words and files. */
    String FILED = "a.filed_at is not null and a.state <> 'REJECTED'";

    /** Ids of the activities changed in the window: the first two parameters of every query. */
    String CHANGED = "select c.id from activity c where c.changed_at > ?1 and c.changed_at <= ?2";

    /** What it looks for. */
    FlagRule rule();

    /** What it finds among what was changed in the window. */
    List<FlagFinding> findings(CheckWindow window);
}

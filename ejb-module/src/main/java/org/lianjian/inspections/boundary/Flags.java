package org.lianjian.inspections.boundary;

import jakarta.ejb.Local;
import java.time.Instant;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.text.PlainText;

/** What checks that run by themselves found odd. A flag blocks nothing; an auditor who knows the reason dismisses it. */
@Local
public interface Flags {

    /** Flags on records within the caller's reach, newest first, each with the first few of its records. */
    Slice<FlagDetails> list(FlagFilter filter, PageQuery page);

    /** One flag with its records. */
    FlagDetails get(long id);

    /** When all checks had last run; null before the first time. */
    Instant checkedAt();

    /**
     * Lets all checks look at what was changed since they last ran. A timer does the same every hour.
     *
     * @return how many flags were raised
     */
    int check();

    /** An auditor has looked into it and says why nothing is wrong. It is not raised again. */
    FlagDetails dismiss(RecordRef ref, @PlainText(max = 1000, lines = true) String reason);
}

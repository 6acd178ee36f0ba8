package org.lianjian.platform.leases;

import java.time.LocalDate;
import java.util.List;

/**
 * What a date brings about by itself in a feature: agreements expire, findings are escalated. Implementations are CDI beans; {@link OfficeDays} turns
 * them shortly after the start and every hour, on one node at a time. No use case, no page and no request reaches it.
 */
public interface DayWork {

    /** The name of the work in the lease, in the server's log and as the origin of its events, such as {@code agreement-calendar}. */
    String name();

    /** What is to be done on a day, one after the other: a step looks for its records when those before it are done. */
    List<DayStep> steps(LocalDate today);
}

package org.lianjian.agreements.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.lianjian.platform.steps.Objection;

/** An agreement becomes active on its first day at the earliest and on its last at the latest (DOMAIN.md §3). */
final class StartHasCome {

    private StartHasCome() {
    }

    /** The objection on any other day. */
    static Optional<Objection> objection(Term term, LocalDate today) {
        if (today.isBefore(term.getStart())) {
            return Optional.of(Objection.ofLifeCycle("agreements.refusal.startDate", term.getStart()));
        }
        return today.isAfter(term.getEnd())
                ? Optional.of(Objection.ofLifeCycle("agreements.refusal.termOver", term.getEnd()))
                : Optional.empty();
    }
}

package org.lianjian.agreements.entity;

import java.util.Optional;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.steps.Objection;

/** Invariant 6: what the municipal level decides, a township official does not; the municipal official may decide for the township. */
final class DecidedAtTheRightLevel {

    private DecidedAtTheRightLevel() {
    }

    /** The objection to this official's deciding, if there is one. */
    static Optional<Objection> objection(Actor official, DecidingLevel level, RecordScope scope) {
        boolean municipal = official.grants().stream()
                .anyMatch(grant -> grant.role() == Role.MUNICIPAL_OFFICIAL && grant.covers(scope));
        return level == DecidingLevel.MUNICIPAL && !municipal
                ? Optional.of(Objection.ofInvariant(6, "agreements.refusal.municipalDecides"))
                : Optional.empty();
    }
}

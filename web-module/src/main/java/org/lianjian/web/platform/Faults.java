package org.lianjian.web.platform;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.lianjian.platform.errors.ConstraintFaults;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.persistence.NoRoom;
import org.lianjian.platform.persistence.SqlFaults;

/** Turns what a service throws into words that name the field, the value and the remedy. */
public final class Faults {

    private Faults() {
    }

    /** What to tell the reader, or nothing when it is not the reader's to mend. */
    public static List<Fault> of(Locale locale, Throwable thrown) {
        Throwable cause = Causes.of(thrown);
        if (cause instanceof InvalidInput invalid) {
            return ofFields(locale, invalid);
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return ofFields(locale, ConstraintFaults.of(invalid.getConstraintViolations()));
        }
        if (cause instanceof LianjianException known) {
            return List.of(new Fault("", Messages.text(locale, known.key(), known.values())));
        }
        return ofDatabase(locale, thrown);
    }

    private static List<Fault> ofFields(Locale locale, InvalidInput invalid) {
        return invalid.violations().stream().map(fault -> new Fault(fault.field(), Messages.text(locale, fault.key(), fault.values()))).toList();
    }

    private static List<Fault> ofDatabase(Locale locale, Throwable thrown) {
        if (NoRoom.isCauseOf(thrown)) {
            return List.of(new Fault("", Messages.text(locale, "api.detail.full", List.of())));
        }
        if (SqlFaults.passes(thrown)) {
            return List.of(new Fault("", Messages.text(locale, "error.busy", List.of())));
        }
        boolean met = SqlFaults.isConflict(thrown) || SqlFaults.isUniqueViolation(thrown);
        return met ? List.of(new Fault("", Messages.text(locale, "error.conflict", List.of()))) : List.of();
    }
}

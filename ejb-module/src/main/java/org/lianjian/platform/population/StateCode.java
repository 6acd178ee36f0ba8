package org.lianjian.platform.population;

import java.util.Arrays;
import java.util.List;
import org.lianjian.platform.errors.InvalidInput;

/** Codes of states as a filter names them. */
public final class StateCode {

    private StateCode() {
    }

    /** The codes of all states. */
    public static List<String> all(Class<? extends Enum<?>> states) {
        return Arrays.stream(states.getEnumConstants()).map(Enum::name).toList();
    }

    /** The state with the code; null for none. */
    public static <E extends Enum<E>> E of(Class<E> states, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Arrays.stream(states.getEnumConstants()).filter(state -> state.name().equals(code)).findFirst()
                .orElseThrow(() -> new InvalidInput("state", "validation.choice"));
    }
}

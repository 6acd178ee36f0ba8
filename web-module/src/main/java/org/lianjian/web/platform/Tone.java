package org.lianjian.web.platform;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How states look: one of five tones, each with a sign of its own, so that colour is never all that tells them apart. */
enum Tone {

    OK("ok", "●", Set.of("ACTIVE", "ACCEPTED", "CONFIRMED", "SUCCEEDED", "DONE", "PASSED", "VERIFIED", "COMMISSIONED", "SATISFACTORY",
            "MeetingState.ISSUED", "MET", "USED", "MessageState.SENT")),
    WARN("warn", "◔", Set.of("SUBMITTED", "APPROVED", "FILED", "SUSPENDED", "HELD", "PROPOSED", "REFUSED", "RUNNING", "OPEN", "ISSUED",
            "CLAIMED", "CLAIMED_DONE", "DEFERRED", "COMPLETED", "SIGNIFICANT", "MINUTES_DRAFT", "RESERVED",
            "MessageState.WAITING", "ImportState.UPLOADED", "ImportState.CHECKED")),
    BAD("bad", "▲", Set.of("RETURNED", "DISPUTED", "REJECTED", "TERMINATED", "FAILED", "BROKEN_OFF", "REOPENED", "ESCALATED", "SERIOUS",
            "EXCEPTION", "MessageState.GIVEN_UP", "ImportState.REFUSED")),
    INFO("info", "◆", Set.of("SIGNED", "PLANNED", "AGREED", "IN_PROGRESS", "ACKNOWLEDGED", "CONVENED", "AGENDA_SET", "MINUTES_CONFIRMED",
            "PUBLISHED", "ImportState.CHECKING", "ImportState.WRITING")),
    MUTE("mute", "○", Set.of());

    private final String css;
    private final String sign;
    private final Set<String> states;

    Tone(String css, String sign, Set<String> states) {
        this.css = css;
        this.sign = sign;
        this.states = states;
    }

    /** The tone of a state: one of its own kind of record, else that of its name. */
    static Tone of(Enum<?> state) {
        return of(state.getDeclaringClass().getSimpleName() + "." + state.name()).or(() -> of(state.name())).orElse(MUTE);
    }

    private static Optional<Tone> of(String state) {
        return Arrays.stream(values()).filter(tone -> tone.states.contains(state)).findFirst();
    }

    String css() {
        return css;
    }

    String sign() {
        return sign;
    }
}

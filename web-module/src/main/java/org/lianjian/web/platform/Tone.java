package org.lianjian.web.platform;

import java.util.Arrays;
import java.util.Set;

/** How states look: one of five tones, each with a sign of its own, so that colour is never all that tells them apart. */
enum Tone {

    OK("ok", "●", Set.of("ACTIVE", "ACCEPTED", "CONFIRMED", "SUCCEEDED", "DONE", "PASSED", "VERIFIED", "COMMISSIONED", "SATISFACTORY")),
    WARN("warn", "◔", Set.of("SUBMITTED", "APPROVED", "FILED", "SUSPENDED", "HELD", "PROPOSED", "REFUSED", "RUNNING", "OPEN", "ISSUED",
            "CLAIMED", "COMPLETED", "SIGNIFICANT")),
    BAD("bad", "▲", Set.of("RETURNED", "DISPUTED", "REJECTED", "TERMINATED", "FAILED", "BROKEN_OFF", "REOPENED", "ESCALATED", "SERIOUS",
            "EXCEPTION")),
    INFO("info", "◆", Set.of("SIGNED", "PLANNED", "AGREED", "IN_PROGRESS", "ACKNOWLEDGED")),
    MUTE("mute", "○", Set.of());

    private final String css;
    private final String sign;
    private final Set<String> states;

    Tone(String css, String sign, Set<String> states) {
        this.css = css;
        this.sign = sign;
        this.states = states;
    }

    static Tone of(String state) {
        return Arrays.stream(values()).filter(tone -> tone.states.contains(state)).findFirst().orElse(MUTE);
    }

    String css() {
        return css;
    }

    String sign() {
        return sign;
    }
}

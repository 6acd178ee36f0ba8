package org.lianjian.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.time.OfficeClock;

/** How pages write values: {@code #{fmt.date(row.end)}}, {@code #{fmt.word(row.state)}}. Nothing is written for null. */
@Named("fmt")
@RequestScoped
public class Formats {

    private static final String SYSTEM = Actor.system("").displayName();
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(OfficeClock.ZONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    OfficeClock clock;

    /** A date in words, e.g. 2026年3月5日. */
    public String date(LocalDate date) {
        return date == null ? "" : Messages.date(language.getLocale(), date);
    }

    /** A date for tables, e.g. 2026-03-05. */
    public String iso(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** A moment to the minute. */
    public String minute(Instant moment) {
        return moment == null ? "" : Messages.minute(language.getLocale(), moment);
    }

    /** A moment to the second, for the log. */
    public String second(Instant moment) {
        return moment == null ? "" : SECOND.format(moment);
    }

    /** The word for the code of a role; the code itself for one of the past. */
    public String role(String code) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(code)).map(this::word).findFirst().orElse(code);
    }

    /** A quantity without needless zeros. */
    public String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** An amount with its currency, to the cent, e.g. CNY 12,345.00. */
    public String money(BigDecimal amount, String currency) {
        return amount == null ? "" : currency + "\u00a0" + String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** The office's word for a code. */
    public String word(Enum<?> code) {
        return code == null ? "" : Messages.word(language.getLocale(), code);
    }

    /** A message that names values. */
    public String text(String key, List<?> values) {
        return Messages.text(language.getLocale(), key, new ArrayList<>(values == null ? List.of() : values));
    }

    /** A message that names one value. */
    public String with(String key, Object value) {
        return text(key, Arrays.asList(value));
    }

    /** A message that names two values. */
    public String with2(String key, Object first, Object second) {
        return text(key, Arrays.asList(first, second));
    }

    /** Who did something; timed work is the system's. */
    public String who(String name) {
        return name == null || name.isEmpty() || SYSTEM.equals(name) ? text("layout.system", List.of()) : name;
    }

    /** Values for a message that names three. */
    public List<Object> list(Object first, Object second, Object third) {
        return Arrays.asList(first, second, third);
    }

    /** The key of a word that goes with a code, e.g. {@code home.work.AGREEMENT_TO_SIGN}. */
    public String key(String prefix, Enum<?> code) {
        return prefix + "." + code.name();
    }

    /** Days from today to the date, negative when it has passed. */
    public long daysTo(LocalDate date) {
        return ChronoUnit.DAYS.between(clock.today(), date);
    }

    /** Whether the form with that id has just been sent, and the page is shown again because it was refused. */
    public boolean submitted(String form) {
        return SentForm.in(request).getParameterMap().containsKey(form);
    }

    /** Whether this request comes from the control with that id, in the background. */
    public boolean pressed(String control) {
        return control.equals(SentForm.in(request).getParameter("jakarta.faces.source"));
    }

    /** How a state is coloured: ok, warn, bad, info or mute; the word always stands beside it. */
    public String tone(Enum<?> state) {
        return state == null ? Tone.MUTE.css() : Tone.of(state).css();
    }

    /** The sign before the word of a state. */
    public String sign(Enum<?> state) {
        return state == null ? "" : Tone.of(state).sign();
    }

    /** How far a commitment has come, in whole percent and at most 100. */
    public int percent(BigDecimal done, BigDecimal target) {
        return done == null || target == null || target.signum() == 0 ? 0
                : done.multiply(HUNDRED).divide(target, 0, RoundingMode.DOWN).min(HUNDRED).intValue();
    }
}

package org.lianjian.web.platform;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lianjian.platform.time.OfficeClock;

/** Words in the reader's language. A key begins with the name of its bundle: {@code agreements.title} is in {@code i18n/agreements.properties}. */
public final class Messages {

    private static final System.Logger LOG = System.getLogger(Messages.class.getName());
    private static final String BUNDLES = "org.lianjian.web.i18n.";
    private static final String FEATURES = "org.lianjian.";
    private static final ResourceBundle.Control CHINESE_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    /** A page shows hundreds of them, and finding one means to look into the bundles for up to three keys. */
    private static final Map<Locale, Map<Enum<?>, String>> WORDS = new ConcurrentHashMap<>();
    /** What the bundles hold, so that a page does not go through them for each word. What they do not hold is not kept: that could be anything. */
    private static final Map<Locale, Map<String, String>> PATTERNS = new ConcurrentHashMap<>();

    private Messages() {
    }

    /** The message with that key; the key itself where a word is missing, which the log then tells. */
    public static String text(Locale locale, String key, List<Object> values) {
        Optional<String> pattern = pattern(locale, key);
        if (pattern.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "No words for {0} in {1}", key, locale);
            return key;
        }
        return new MessageFormat(pattern.get(), locale).format(values.stream().map(value -> shown(locale, value)).toArray());
    }

    /** A word of the office for a code: {@code AgreementState.ACTIVE} is {@code agreements.state.ACTIVE}. */
    public static String word(Locale locale, Enum<?> code) {
        return WORDS.computeIfAbsent(locale, any -> new ConcurrentHashMap<>()).computeIfAbsent(code, any -> find(locale, code));
    }

    private static String find(Locale locale, Enum<?> code) {
        String[] names = code.getDeclaringClass().getName().replace(FEATURES, "").split("\\.");
        String simple = names[names.length - 1];
        String[] parts = simple.split("(?<=[a-z])(?=[A-Z])");
        return Stream.of(decapitalised(simple), decapitalised(parts[parts.length - 1]), decapitalised(parts[0]))
                .flatMap(name -> pattern(locale, feature(names) + "." + name + "." + code.name()).stream())
                .findFirst().orElse(code.name());
    }

    /** A date as the office writes it. */
    public static String date(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofPattern(isChinese(locale) ? "yyyy年M月d日" : "d MMM yyyy", locale).format(date);
    }

    /** A moment to the minute, in the office's time. */
    public static String minute(Locale locale, Instant moment) {
        String pattern = isChinese(locale) ? "yyyy年M月d日 HH:mm" : "d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(OfficeClock.ZONE).format(moment);
    }

    private static boolean isChinese(Locale locale) {
        return !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    private static Optional<String> pattern(Locale locale, String key) {
        Map<String, String> known = PATTERNS.computeIfAbsent(locale, any -> new ConcurrentHashMap<>());
        String pattern = known.get(key);
        if (pattern == null) {
            Optional<String> found = look(locale, key);
            found.ifPresent(text -> known.put(key, text));
            return found;
        }
        return Optional.of(pattern);
    }

    private static Optional<String> look(Locale locale, String key) {
        try {
            return Optional.of(ResourceBundle.getBundle(BUNDLES + bundleOf(key), locale, CHINESE_BY_DEFAULT).getString(key));
        } catch (MissingResourceException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not in the bundles: {0}", key);
            return Optional.empty();
        }
    }

    private static String bundleOf(String key) {
        int end = key.indexOf('.');
        return end < 0 ? key : key.substring(0, end);
    }

    /** Ids and counts without digit grouping, quantities without needless zeros, codes in words, times in the office's zone. */
    private static Object shown(Locale locale, Object value) {
        if (value instanceof Enum<?> code) {
            return word(locale, code);
        }
        if (value instanceof LocalDate date) {
            return date(locale, date);
        }
        if (value instanceof BigDecimal quantity) {
            return quantity.stripTrailingZeros().toPlainString();
        }
        return value instanceof Instant moment ? minute(locale, moment) : String.valueOf(value);
    }

    /** Roles and scope levels belong to the platform in code and to the accounts in words. */
    private static String feature(String[] names) {
        return "platform".equals(names[0]) ? "identity" : names[0];
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

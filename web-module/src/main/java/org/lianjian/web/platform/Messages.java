package org.lianjian.web.platform;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.lianjian.platform.time.OfficeClock;

/** Words in the reader's language. A key begins with the name of its bundle: {@code agreements.title} is in {@code i18n/agreements.properties}. */
public final class Messages {

    private static final System.Logger LOG = System.getLogger(Messages.class.getName());
    private static final String BUNDLES = "org.lianjian.web.i18n.";
    private static final ResourceBundle.Control CHINESE_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    private Messages() {
    }

    /** The message with that key; the key itself where a word is missing, which the log then tells. */
    public static String text(Locale locale, String key, List<Object> values) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLES + key.replaceFirst("\\..*", ""), locale, CHINESE_BY_DEFAULT);
            return new MessageFormat(bundle.getString(key), locale).format(values.stream().map(Messages::shown).toArray());
        } catch (MissingResourceException e) {
            LOG.log(System.Logger.Level.WARNING, "No words for {0} in {1}", key, locale);
            return key;
        }
    }

    /** Ids and counts without digit grouping, times in the office's zone. */
    private static Object shown(Object value) {
        return value instanceof Instant instant ? MINUTE.format(instant) : String.valueOf(value);
    }
}

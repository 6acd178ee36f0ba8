package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.lianjian.web.platform.Messages;

/** Messages in the language the caller asked for with {@code Accept-Language}: Chinese unless English is preferred. */
@ApplicationScoped
public class Words {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    @Inject
    HttpServletRequest request;

    /** The language of the answer. */
    public Locale locale() {
        return preferred(request.getHeader("Accept-Language"));
    }

    /** The message with that key. */
    public String text(String key, List<Object> values) {
        return Messages.text(locale(), key, values);
    }

    /** A message that names nothing. */
    public String text(String key) {
        return text(key, List.of());
    }

    /** The language for a header's value; null and what cannot be read mean Chinese. */
    public static Locale preferred(String header) {
        try {
            Locale match = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return Locale.ENGLISH.equals(match) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}

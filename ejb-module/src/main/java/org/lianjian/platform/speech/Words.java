package org.lianjian.platform.speech;

import java.util.List;
import java.util.Locale;

/** Words in a language, from the pages' bundles. */
public interface Words {

    /** The message with that key and those values; the key itself where there is none. */
    String text(Locale locale, String key, List<Object> values);

    /** The office's word for a code. */
    String word(Locale locale, Enum<?> code);
}

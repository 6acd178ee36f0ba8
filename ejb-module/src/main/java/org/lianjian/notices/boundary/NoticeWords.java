package org.lianjian.notices.boundary;

import java.util.List;
import java.util.Locale;

/** Words in a language, by the keys of the pages' bundles. */
@FunctionalInterface
public interface NoticeWords {

    /** The message with that key and those values. */
    String text(Locale locale, String key, List<Object> values);
}

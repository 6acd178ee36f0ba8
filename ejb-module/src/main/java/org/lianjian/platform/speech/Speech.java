package org.lianjian.platform.speech;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Where the pages leave their words, so that what is written beside them says the same and nothing is worded twice. */
@ApplicationScoped
public class Speech {

    private volatile Words words;

    /** From now on everything is written with these words. */
    public void speak(Words brought) {
        words = brought;
    }

    /** Whether there are words to write with: not before the pages are deployed. */
    public boolean areThere() {
        return words != null;
    }

    /** A message with its values. */
    public String text(Locale locale, String key, Object... values) {
        return words.text(locale, key, List.of(values));
    }

    /** The office's word for a code. */
    public String word(Locale locale, Enum<?> code) {
        return words.word(locale, code);
    }
}

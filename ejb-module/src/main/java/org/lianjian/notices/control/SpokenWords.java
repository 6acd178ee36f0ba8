package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.lianjian.notices.boundary.NoticeWords;
import org.lianjian.notices.boundary.Speech;

/** The words of notices, once the pages have brought them. */
@ApplicationScoped
public class SpokenWords implements Speech {

    private volatile NoticeWords words;

    @Override
    public void speak(NoticeWords brought) {
        words = brought;
    }

    /** Whether there are words to write with. */
    boolean areThere() {
        return words != null;
    }

    /** A message with its values. */
    String text(Locale locale, String key, Object... values) {
        return words.text(locale, key, List.of(values));
    }
}

package org.lianjian.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.Locale;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.speech.Words;

/** Brings the words of the pages to what is written beside them, so that both say the same and nothing is worded twice. */
@WebListener
public class WordsBrought implements ServletContextListener {

    @Inject
    Speech speech;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        speech.speak(new Words() {

            @Override
            public String text(Locale locale, String key, List<Object> values) {
                return Messages.text(locale, key, values);
            }

            @Override
            public String word(Locale locale, Enum<?> code) {
                return Messages.word(locale, code);
            }
        });
    }
}

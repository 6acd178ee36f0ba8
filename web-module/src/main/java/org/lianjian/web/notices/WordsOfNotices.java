package org.lianjian.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.lianjian.notices.boundary.Speech;
import org.lianjian.web.platform.Messages;

/** Brings the words of the pages to the notices that leave the program, so that both say the same and nothing is worded twice. */
@WebListener
public class WordsOfNotices implements ServletContextListener {

    @Inject
    Speech speech;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        speech.speak(Messages::text);
    }
}

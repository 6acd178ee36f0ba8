package org.lianjian.exchange.control;

import java.util.List;
import java.util.Locale;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.speech.Words;

/** Words for tests: a key is its own word, with the language before it. */
final class Spoken {

    private Spoken() {
    }

    static Speech words() {
        Speech speech = new Speech();
        speech.speak(new Words() {

            @Override
            public String text(Locale locale, String key, List<Object> values) {
                return switch (key) {
                    case KindWords.YES -> Locale.ENGLISH.equals(locale) ? "Yes" : "是";
                    case KindWords.NO -> Locale.ENGLISH.equals(locale) ? "No" : "否";
                    default -> locale.getLanguage() + " " + key + (values.isEmpty() ? "" : values.toString());
                };
            }

            @Override
            public String word(Locale locale, Enum<?> code) {
                return locale.getLanguage() + " " + code.name();
            }
        });
        return speech;
    }
}

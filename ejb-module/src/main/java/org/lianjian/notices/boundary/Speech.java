package org.lianjian.notices.boundary;

/** Where the pages leave the words that notices are written with: they have them, and this module must not know the pages. */
public interface Speech {

    /** From now on notices are written with these words. Until then none is sent. */
    void speak(NoticeWords words);
}

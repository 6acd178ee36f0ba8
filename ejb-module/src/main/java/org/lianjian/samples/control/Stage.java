package org.lianjian.samples.control;

import org.lianjian.activities.boundary.Activities;
import org.lianjian.agreements.boundary.Agreements;

/**
 * What a story needs to be played.
 *
 * @param turn turns the calendar to the day that the clock shows
 */
record Stage(Cast cast, Timeline timeline, Agreements agreements, Activities activities, Runnable turn) {

    /** The beginning of an agreement's story. */
    AgreementStory story(String kind, String title, String... parties) {
        return new AgreementStory(this, kind, title, parties);
    }
}

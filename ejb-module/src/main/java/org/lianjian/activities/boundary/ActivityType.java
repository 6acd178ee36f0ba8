package org.lianjian.activities.boundary;

/** What was done. */
public enum ActivityType {
    PARTY_DAY, LECTURE, TRAINING, VOLUNTEER_SERVICE, CARE_VISIT, EMPLOYMENT, PRODUCE_PURCHASE, CULTURE_SPORT, EXCHANGE_VISIT, MEETING, OTHER
}

package org.lianjian.reporting.boundary;

/**
 * What a pairing's time line holds, in the order of entries of one day, the first on top. The words are in the bundle {@code reporting} under
 * {@code reporting.timeLineKind.NAME}.
 */
public enum TimeLineKind {
    AGREEMENT_ENDED, ACTIVITY, PROJECT, RESOLUTION, MEETING, AGREEMENT_BEGAN
}

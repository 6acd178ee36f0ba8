package org.lianjian.inspections.entity;

import java.util.List;
import org.lianjian.inspections.boundary.SamplingMethod;
import org.lianjian.platform.population.SizedRecord;

/** Draws from a population whose records come by once, in the order of their ids. The algorithms are documented with {@link SamplingMethod}. */
public interface Draw {

    /** A draw by the method. */
    static Draw by(SamplingMethod method, String seed, int wanted) {
        return switch (method) {
            case RANDOM -> new RandomDraw(seed, wanted);
            case SIZE -> new SizeDraw(seed, wanted);
        };
    }

    /** Takes the next record of the population. */
    void offer(SizedRecord record);

    /**
     * What was drawn, in the order of drawing.
     *
     * @throws org.lianjian.platform.errors.InvalidInput if the population is too small for the method
     */
    List<Drawn> result();

    /**
     * A drawn record.
     *
     * @param hits   how many points fell on it; 1 in a random draw
     * @param ticket what it was drawn by
     */
    record Drawn(SizedRecord record, int hits, String ticket) {
    }
}

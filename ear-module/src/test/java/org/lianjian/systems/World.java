package org.lianjian.systems;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A township with one record of everything that an operation can be about.
 *
 * @param spare     an organisation that nothing refers to
 * @param agreement one that was handed in
 * @param running   one that is active
 * @param activity  one that is planned under the active agreement
 * @param account   with one grant
 * @param engagement one that is under way
 * @param finding   one about the enterprise
 * @param villageFinding one about the village
 * @param paper     of the sample that was drawn in it
 * @param day       an exception of the work calendar
 */
record World(Town town, long enterprise, long village, long spare, long agreement, long running, long activity, long account, long grant,
        long engagement, long finding, long villageFinding, long paper, LocalDate day) {

    private static final long NOTHING = Long.MAX_VALUE - 10;

    /** The ids of records that do not exist. */
    static World thatDoesNotExist() {
        LocalDate noException = LocalDate.of(2190, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(300));
        return new World(new Town("000000001000", "000000000000"), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING,
                NOTHING, NOTHING, NOTHING, NOTHING, noException);
    }
}

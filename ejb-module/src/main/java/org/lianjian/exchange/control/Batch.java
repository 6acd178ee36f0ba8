package org.lianjian.exchange.control;

import java.util.List;

/**
 * Some hundred records of a file that follow one another; the same each time the file is read.
 *
 * @param number    which, from 0
 * @param records   the records
 * @param loose     faults in rows that belong to no record
 * @param rowsDone  how many rows below the headings were read up to here
 * @param examples  how many rows repeat the example, up to here
 * @param forbidden whether identity numbers were met in these rows
 */
record Batch(int number, List<ReadRecord> records, List<FoundFault> loose, long rowsDone, long examples, boolean forbidden) {
}

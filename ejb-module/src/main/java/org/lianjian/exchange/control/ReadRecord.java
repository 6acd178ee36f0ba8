package org.lianjian.exchange.control;

import java.util.List;
import org.lianjian.exchange.boundary.SheetRecord;

/**
 * A record as it was read from a file.
 *
 * @param rows   its rows as they stand there
 * @param faults what could not be read
 */
record ReadRecord(SheetRecord record, List<RawRow> rows, List<FoundFault> faults) {
}

package org.lianjian.platform.leases;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * One thing that a date brings about.
 *
 * @param due  finds the records whose turn has come
 * @param work does it for the record with that id, in a transaction of its own unless the caller has one
 */
public record DayStep(Supplier<List<Long>> due, LongConsumer work) {
}

package org.lianjian.exchange.control;

/** Takes the rows of a sheet one after the other. */
@FunctionalInterface
interface RowSink {

    /** Takes one; false when no more are wanted. */
    boolean take(RawRow row);
}

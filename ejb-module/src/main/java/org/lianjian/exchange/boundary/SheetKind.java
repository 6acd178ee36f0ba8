package org.lianjian.exchange.boundary;

import java.util.List;
import org.lianjian.platform.access.Operation;

/**
 * One kind of sheet, implemented by the feature whose records it brings in, as a CDI bean in its {@code control}. Called with the person who brings
 * the sheet as the actor; it sees and changes no more than that person may. A fault is an answer here, not an exception: an exception would end the
 * whole run.
 */
public interface SheetKind {

    /** Which. */
    ImportKind kind();

    /** Who may bring in such sheets. */
    Operation operation();

    /** The columns in the order of the template. */
    List<SheetColumn> columns();

    /** The columns whose repetition, or emptiness, joins a row to the record above; empty when every row is a record. */
    default List<String> together() {
        return List.of();
    }

    /** Whether records of a sheet refer to others of the same sheet, so that they come in by the thousand and not by the hundred. */
    default boolean refersToItself() {
        return false;
    }

    /**
     * What these records would do; nothing is written. Called with some hundred at a time, so that what they refer to is looked up together. A
     * value the record has already and the sheet leaves empty stays as it is.
     *
     * @return one plan for each, in their order
     */
    List<RecordPlan> plan(List<SheetRecord> records);

    /** Writes records that {@link #plan} has just found new or changed, each with its audit event, in the present transaction. */
    void write(List<SheetRecord> records);
}

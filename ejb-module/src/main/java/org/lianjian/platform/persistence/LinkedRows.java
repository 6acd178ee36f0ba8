package org.lianjian.platform.persistence;

/**
 * Rows that belong to a record, as a query over records looks at them: for example
 * {@code new LinkedRows("ActivityParty p", "p.activity", "a")} for the parties of {@code Activity a}.
 *
 * @param rows   entity and alias of the rows, with what is joined to them
 * @param link   path from a row to its record
 * @param record alias of the record in the query
 */
public record LinkedRows(String rows, String link, String record) {

    /** That one of the rows is so. */
    public String some(String condition) {
        return "exists (select 1 from " + rows + " where " + link + " = " + record + " and (" + condition + "))";
    }

    /** That none of the rows is so. */
    public String none(String condition) {
        return "not " + some(condition);
    }

    /** That one of the rows is so; they are told what is known of their record's id. */
    String some(String condition, Bound known) {
        return some(known != null && known.id().equals(record + ".id") ? link + ".id" + known.beyond() + " and (" + condition + ")" : condition);
    }

    /** What is known of an id: that it lies beyond a value. */
    record Bound(String id, String beyond) {
    }
}

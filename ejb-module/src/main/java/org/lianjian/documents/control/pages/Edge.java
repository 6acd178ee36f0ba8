package org.lianjian.documents.control.pages;

/**
 * A drawn line.
 *
 * @param width  in points; 0 for none
 * @param colour six hexadecimal digits
 */
record Edge(double width, String colour) {

    static final Edge NONE = new Edge(0, "000000");
}

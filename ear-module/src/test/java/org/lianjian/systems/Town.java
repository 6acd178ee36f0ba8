package org.lianjian.systems;

/**
 * A township of a test's own, so that nobody else's records lie in its reach.
 *
 * @param code     12 digits
 * @param cityCode the 12 digits of its city
 */
record Town(String code, String cityCode) {

    /** The digits that the keys of its numbers show. */
    String digits() {
        return code.substring(0, 9);
    }
}

package org.lianjian.platform.numbering;

/** Gives official numbers. */
public interface Numbers {

    /**
     * The next number of a township's sequence, in the present transaction: it is given back if the transaction fails, and two transactions never get
     * the same.
     *
     * @param townshipCode 12 digits
     * @param mark         the township's character
     * @param year         the office's calendar year
     */
    OfficialNumber next(NumberKind kind, String townshipCode, String mark, int year);

    /** The same where a number is written in another way than official ones: just its place in the sequence, from 1. */
    int nextSerial(NumberKind kind, String townshipCode, int year);
}

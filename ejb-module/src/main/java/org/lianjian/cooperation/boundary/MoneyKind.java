package org.lianjian.cooperation.boundary;

/** What an entry says about an amount: promised (认捐), paid (已付) or received into an account's books (已入账). */
public enum MoneyKind {
    PLEDGED, PAID, BOOKED;

    /** Whether the entry needs a voucher reference before the project can be accepted (invariant 10). */
    public boolean needsVoucher() {
        return this != PLEDGED;
    }
}

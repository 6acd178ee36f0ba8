package org.lianjian.organizations.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;

/** Administrative divisions, dated. */
@Local
public interface Divisions {

    /**
     * The townships within the caller's reach that exist today, by code; a city comes before its townships for those who reach all of it, because
     * municipal bodies belong to it. Administrators, who grant scopes, get all.
     */
    List<Division> townships();

    /** The villages and communities of a township that exist today, by code. */
    List<Division> villagesOf(String townshipCode);

    /** One division by its 12-digit code, past ones included. */
    Division get(String code);

    /**
     * Writes a village, or for a city a town, into the register, or what has changed about one.
     *
     * @throws org.lianjian.platform.errors.InvalidInput naming every fault, a division out of the caller's place included
     */
    Division keep(@Valid DivisionDraft draft);
}

package org.lianjian.organizations.boundary;

/** Sets up the divisions of an installation. For start-up work; never for pages. */
public interface DivisionRegister {

    /**
     * Adds a division in the present transaction; one with a known code stays as it is.
     *
     * @param remark what is to be known of its code, at most 200 characters, or null
     */
    void add(Division division, String remark);
}

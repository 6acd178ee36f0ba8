package org.lianjian.organizations.entity;

/** Where an organisation says something about a person. */
public enum PersonField {

    SECRETARY_NAME("secretaryName"), SECRETARY_PHONE("secretaryPhone"), CONTACT_NAME("contactName"), CONTACT_PHONE("contactPhone"), REMARK("remark");

    private final String fact;

    PersonField(String fact) {
        this.fact = fact;
    }

    /** The name under which events carry its digest. */
    public String fact() {
        return fact;
    }
}

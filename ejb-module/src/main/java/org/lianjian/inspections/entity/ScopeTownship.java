package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A township of an engagement's scope, with its name as of commissioning. */
@Embeddable
public class ScopeTownship {

    @Column(name = "township_code", nullable = false)
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    /** For the persistence provider. */
    protected ScopeTownship() {
    }

    /** A township by its 12-digit code. */
    public ScopeTownship(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScopeTownship that && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }
}

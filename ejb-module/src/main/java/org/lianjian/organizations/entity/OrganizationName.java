package org.lianjian.organizations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lianjian.organizations.boundary.NamePeriod;

/** A name of an organisation and the days it was in force, both included; no first day where it is not known, no last day for the present name. */
@Entity
@Table(name = "organization_name")
public class OrganizationName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_name")
    @SequenceGenerator(name = "organization_name", sequenceName = "organization_name_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id", nullable = false)
    private Organization organization;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected OrganizationName() {
    }

    OrganizationName(Organization organization, String name, LocalDate validFrom) {
        this.organization = organization;
        this.name = name;
        this.validFrom = validFrom;
    }

    String getName() {
        return name;
    }

    LocalDate getValidFrom() {
        return validFrom;
    }

    boolean isPresent() {
        return validTo == null;
    }

    void endBefore(LocalDate next) {
        validTo = next.minusDays(1);
    }

    void correct(String rightName) {
        name = rightName;
    }

    NamePeriod toPeriod() {
        return new NamePeriod(name, validFrom, validTo);
    }
}

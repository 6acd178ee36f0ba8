package org.lianjian.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationKind;

/** A party of one agreement, with name, kind and township as of drawing up: a later renaming leaves what was signed as it is. */
@Entity
@Table(name = "agreement_party")
@IdClass(PartOfAgreement.class)
public class AgreementParty {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id", nullable = false)
    private Agreement agreement;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Column(name = "township_code", nullable = false)
    private String townshipCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "organization_kind", nullable = false)
    private OrganizationKind organizationKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_level")
    private BodyLevel bodyLevel;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_role", nullable = false)
    private PartyRole role;

    @Column(name = "position", nullable = false)
    private int position;

    /** For the persistence provider. */
    protected AgreementParty() {
    }

    AgreementParty(Agreement agreement, NamedParty facts, int position) {
        this.agreement = agreement;
        this.organizationId = facts.organizationId();
        write(facts, position);
    }

    /** Takes the facts over; the organisation stays the same. */
    final void write(NamedParty facts, int place) {
        townshipCode = facts.townshipCode();
        organizationKind = facts.kind();
        bodyLevel = facts.bodyLevel();
        name = facts.name();
        shortName = facts.shortName();
        role = facts.role();
        position = place;
    }

    boolean is(long organization) {
        return organizationId == organization;
    }

    int getPosition() {
        return position;
    }

    NamedParty facts() {
        return new NamedParty(organizationId, name, shortName, organizationKind, bodyLevel, townshipCode, role);
    }
}

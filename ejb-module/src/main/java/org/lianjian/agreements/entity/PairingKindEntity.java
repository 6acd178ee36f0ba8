package org.lianjian.agreements.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.lianjian.agreements.boundary.PairingKind;
import org.lianjian.organizations.boundary.OrganizationKind;

/** A kind of pairing as data: its words and how many parties of which kind it needs (invariant 2). */
@Entity
@Table(name = "pairing_kind")
public class PairingKindEntity {

    @Id
    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "position", nullable = false)
    private int position;

    @ElementCollection
    @CollectionTable(name = "pairing_kind_minimum", joinColumns = @JoinColumn(name = "kind_code"))
    @MapKeyColumn(name = "organization_kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "minimum", nullable = false)
    private Map<OrganizationKind, Integer> minimums = new HashMap<>();

    /** For the persistence provider. */
    protected PairingKindEntity() {
    }

    /** A kind that a place adds. */
    public PairingKindEntity(String code, String nameZh, String nameEn, int position, Map<OrganizationKind, Integer> minimums) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.position = position;
        this.minimums = new HashMap<>(minimums);
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** How many parties of a kind of organisation there must be at least. */
    public Map<OrganizationKind, Integer> getMinimums() {
        return Map.copyOf(minimums);
    }

    /** The kind as readers see it. */
    public PairingKind described() {
        Map<OrganizationKind, Integer> ordered = new EnumMap<>(OrganizationKind.class);
        ordered.putAll(minimums);
        return new PairingKind(code, nameZh, nameEn, ordered);
    }
}

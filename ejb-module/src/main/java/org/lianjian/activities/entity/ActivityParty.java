package org.lianjian.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.RecordScope;

/** A party of the agreement that an activity belongs to, and how many of its people took part. */
@Entity
@Table(name = "activity_party")
@IdClass(PartOfActivity.class)
public class ActivityParty {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id", nullable = false)
    private Activity activity;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Column(name = "township_code", nullable = false)
    private String townshipCode;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(name = "township_body", nullable = false)
    private boolean townshipBody;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "headcount")
    private Integer headcount;

    /** For the persistence provider. */
    protected ActivityParty() {
    }

    ActivityParty(Activity activity, Party party, int position) {
        this.activity = activity;
        this.organizationId = party.organizationId();
        this.townshipCode = party.townshipCode();
        this.shortName = party.shortName();
        this.townshipBody = party.bodyLevel() == BodyLevel.TOWNSHIP;
        this.position = position;
    }

    void count(Integer people) {
        headcount = people;
    }

    /** Whether any of its people took part. */
    boolean tookPart() {
        return headcount != null && headcount > 0;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getTownshipCode() {
        return townshipCode;
    }

    public String getShortName() {
        return shortName;
    }

    /** Whether it is a body of the township itself, for which a township official acts. */
    boolean isTownshipBody() {
        return townshipBody;
    }

    int getPosition() {
        return position;
    }

    /** How many took part; null before that is known. */
    public Integer getHeadcount() {
        return headcount;
    }

    RecordScope scope() {
        return RecordScope.of(organizationId, townshipCode);
    }
}

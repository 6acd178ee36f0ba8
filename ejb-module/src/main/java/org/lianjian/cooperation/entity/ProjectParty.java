package org.lianjian.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.steps.Occasion;

/** A party of the agreement that a project runs under, and whether it agreed to the present plan. */
@Entity
@Table(name = "project_party")
@IdClass(PartOfProject.class)
public class ProjectParty {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", nullable = false)
    private Project project;

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

    @Column(name = "performing", nullable = false)
    private boolean performing;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "agreed_by")
    private Long agreedBy;

    @Column(name = "agreed_by_name")
    private String agreedByName;

    /** For the persistence provider. */
    protected ProjectParty() {
    }

    ProjectParty(Project project, Party party, int position) {
        this.project = project;
        this.organizationId = party.organizationId();
        this.townshipCode = party.townshipCode();
        this.shortName = party.shortName();
        this.townshipBody = party.bodyLevel() == BodyLevel.TOWNSHIP;
        this.position = position;
    }

    /** Takes part in a plan, and has not agreed to it yet. */
    void facePlan(boolean carriesItOut) {
        performing = carriesItOut;
        agreedAt = null;
        agreedBy = null;
        agreedByName = null;
    }

    void agree(Occasion occasion) {
        agreedAt = occasion.now();
        agreedBy = occasion.actor().accountId();
        agreedByName = occasion.actor().displayName();
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

    /** Whether it carries the project out. */
    public boolean isPerforming() {
        return performing;
    }

    /** Whether it agreed to the present plan. */
    public boolean hasAgreed() {
        return agreedAt != null;
    }

    public Instant getAgreedAt() {
        return agreedAt;
    }

    public String getAgreedByName() {
        return agreedByName;
    }

    RecordScope scope() {
        return RecordScope.of(organizationId, townshipCode);
    }
}

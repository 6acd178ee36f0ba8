package org.lianjian.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.Statistic;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Viewer;

/** One organisation: what the register says, its names over time, figures of its place, its agreements, and what happened to the entry. */
@Named
@RequestScoped
public class OrganizationViewPage {

    private static final String VIEW = "/organizations/view";
    private static final int AGREEMENTS = 10;

    @Inject
    Organizations organizations;

    @Inject
    Divisions divisions;

    @Inject
    Statistics statistics;

    @Inject
    Agreements agreements;

    @Inject
    Viewer viewer;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private OrganizationDetails details;
    private List<Statistic> figures;
    private Slice<AgreementRow> agreementRows;
    private List<TrailEntry> history;
    private Integer readVersion;
    private String reason;

    /** The organisation as it stands now. */
    public OrganizationDetails getDetails() {
        if (details == null) {
            details = organizations.get(address.demandId());
        }
        return details;
    }

    /** The latest dated figures of the village or community, or of the division that a government body stands for. */
    public List<Statistic> getFigures() {
        if (figures == null) {
            figures = isPlaceWithinReach() ? statistics.latest(place()) : List.of();
        }
        return figures;
    }

    /** The division that the organisation stands for; null for one that merely lies in it. */
    private String place() {
        OrganizationKind kind = getDetails().kind();
        return kind == OrganizationKind.VILLAGE ? details.divisionCode() : kind == OrganizationKind.GOVERNMENT_BODY ? details.townshipCode() : null;
    }

    private boolean isPlaceWithinReach() {
        return place() != null && viewer.may("STATISTIC_VIEW")
                && divisions.townships().stream().anyMatch(township -> township.code().equals(details.townshipCode()));
    }

    /** Its latest agreements within the reader's reach. */
    public Slice<AgreementRow> getAgreements() {
        if (agreementRows == null) {
            agreementRows = viewer.may("AGREEMENT_LIST")
                    ? agreements.list(AgreementFilter.of(address.demandId()), PageQuery.first(AGREEMENTS)) : new Slice<>(List.of(), null);
        }
        return agreementRows;
    }

    /** What happened to the entry; nothing for a partner. */
    public List<TrailEntry> getHistory() {
        if (history == null) {
            history = organizations.history(address.demandId());
        }
        return history;
    }

    /** Marks it as dissolved or merged. */
    public String close() {
        return submission.run(() -> {
            long id = organizations.close(new RecordRef(address.demandId(), readVersion), reason).id();
            return Go.to(VIEW, id, "organizations.done.CLOSE");
        });
    }

    /** The version shown now. */
    public Integer getVersion() {
        return getDetails().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

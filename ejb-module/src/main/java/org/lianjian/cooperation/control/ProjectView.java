package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.Fulfilment;
import org.lianjian.cooperation.boundary.Milestone;
import org.lianjian.cooperation.boundary.MoneyEntry;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectNote;
import org.lianjian.cooperation.boundary.ProjectPartner;
import org.lianjian.cooperation.entity.Ledger;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.cooperation.entity.ProjectMoney;
import org.lianjian.cooperation.entity.ProjectParty;
import org.lianjian.platform.steps.Occasion;

/** A project as its reader sees it. */
@Dependent
class ProjectView {

    private static final int MOST_EVENTS = 200;

    @Inject
    private ProjectPlans plans;

    @Inject
    private ProjectOffers offers;

    @Inject
    private ListingBook listings;

    @Inject
    private ProjectEvidence evidence;

    @Inject
    private AuditTrail trail;

    ProjectDetails details(Project project, Occasion occasion) {
        AgreementOnADay agreement = plans.agreementOf(project, occasion);
        return new ProjectDetails(project.getId(), project.getKey(), project.getNumber(), project.getState(), project.getVersion(),
                project.getAgreementId(), agreement.number(), agreement.title(), project.getDecidingLevel(), project.getTitle(),
                project.getAims(), project.getBudget(), project.getCurrency(), project.getPercentDone(), parties(project),
                listings.rows(project.listings()), milestones(project), money(project), Ledger.of(project).totals(), remarks(project, false),
                evidence.of(project), agreement.commitments(), project.getOutcome(), fulfilments(project, agreement),
                project.getCompletedByName(), project.getCompletedAt(), project.getReason(),
                project.getReviewedByName(), project.getReviewedAt(), remarks(project, true), offers.steps(project, occasion),
                offers.refusals(project, occasion), project.getChangedAt(), project.getChangedByName());
    }

    List<TrailEntry> history(Project project) {
        return trail.of(ObjectType.PROJECT, project.getId(), MOST_EVENTS);
    }

    private static List<ProjectPartner> parties(Project project) {
        return project.parties().stream().map(party -> new ProjectPartner(party.getOrganizationId(), party.getShortName(), party.isPerforming(),
                party.getAgreedByName(), party.getAgreedAt())).toList();
    }

    private static List<Milestone> milestones(Project project) {
        return project.milestones().stream().map(milestone -> new Milestone(milestone.getId(), milestone.getTitle(), milestone.getDue(),
                milestone.getDoneOn(), milestone.getDoneByName())).toList();
    }

    static List<MoneyEntry> money(Project project) {
        Map<Long, String> names = project.parties().stream()
                .collect(Collectors.toMap(ProjectParty::getOrganizationId, ProjectParty::getShortName));
        Ledger ledger = Ledger.of(project);
        return project.money().stream().map(entry -> entry(entry, names, ledger.isReversed(entry))).toList();
    }

    private static MoneyEntry entry(ProjectMoney entry, Map<Long, String> names, boolean reversed) {
        return new MoneyEntry(entry.getId(), entry.getKind(), entry.getAmount(), entry.getCurrency(), entry.getDate(), entry.getPayerId(),
                names.get(entry.getPayerId()), entry.getPayeeId(), names.get(entry.getPayeeId()), entry.getAccount(), entry.getVoucher(),
                entry.getReversesId(), reversed, entry.getReason(), entry.getEnteredByName(), entry.getEnteredAt());
    }

    private static List<ProjectNote> remarks(Project project, boolean addenda) {
        return project.remarks().stream().filter(remark -> remark.isAddendum() == addenda).map(remark -> new ProjectNote(remark.getId(),
                remark.getNotedOn(), remark.getText(), remark.getNotedByName(), remark.getNotedAt())).toList();
    }

    private static List<Fulfilment> fulfilments(Project project, AgreementOnADay agreement) {
        return agreement.commitments().stream().filter(line -> project.contributions().containsKey(line.id()))
                .map(line -> new Fulfilment(line.id(), line.measure(), project.contributions().get(line.id()), line.unit())).toList();
    }
}

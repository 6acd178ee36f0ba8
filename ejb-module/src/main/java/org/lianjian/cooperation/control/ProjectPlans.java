package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectForm;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.cooperation.entity.ProjectContent;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.numbering.Numbers;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;

/** What planning touches beside the project itself: its agreement, its number, the form it starts from. */
@Dependent
class ProjectPlans {

    private static final int MONEY_SCALE = 2;

    @Inject
    private Access access;

    @Inject
    private AgreementRegister register;

    @Inject
    private Numbers numbers;

    @Inject
    private Divisions divisions;

    @Inject
    private ListingBook listings;

    /** Proposes what was typed; the number comes when all else is right. */
    Project propose(ProjectDraft draft, Occasion occasion) {
        AgreementOnADay agreement = chosen(draft, occasion);
        Project project = Project.propose(contentOf(draft, List.of()), agreement, occasion);
        project.take(nextNumber(agreement, occasion));
        return project;
    }

    /** Writes the plan anew; under another agreement it would be another project. */
    void change(Project project, ProjectDraft draft, Occasion occasion) {
        AgreementOnADay agreement = chosen(draft, occasion);
        if (!Objects.equals(project.getAgreementId(), agreement.id())) {
            throw new RuleViolated(null, "projects.agreementStays");
        }
        project.change(contentOf(draft, project.listings()), agreement, occasion);
    }

    /** The agreement of a project as it stands today. */
    AgreementOnADay agreementOf(Project project, Occasion occasion) {
        return register.on(project.getAgreementId(), occasion.today());
    }

    /** The form for an agreement, for the only one there is, or for choosing one. */
    ProjectForm form(Long agreementId, Occasion occasion) {
        List<AgreementRow> agreements = agreementsOf(occasion.actor());
        Optional<AgreementRow> chosen = agreementId == null ? Optional.of(agreements).filter(all -> all.size() == 1).map(all -> all.get(0))
                : agreements.stream().filter(row -> Objects.equals(row.id(), agreementId)).findFirst();
        List<Party> parties = chosen.map(row -> register.on(row.id(), occasion.today()).parties()).orElse(List.of());
        return new ProjectForm(agreements, chosen.orElse(null), parties,
                parties.isEmpty() ? List.of() : listings.free(parties.stream().map(Party::organizationId).collect(Collectors.toSet())));
    }

    private List<AgreementRow> agreementsOf(Actor actor) {
        return Stream.concat(register.activeOf(List.copyOf(ProjectPartners.organizations(actor))).stream(),
                register.activeOfTownshipBodies(ProjectPartners.townshipPrefixes(actor)).stream()).distinct().toList();
    }

    /** The agreement that was chosen; one out of reach is none (invariant 15). */
    private AgreementOnADay chosen(ProjectDraft draft, Occasion occasion) {
        AgreementOnADay agreement = register.on(draft.getAgreementId(), occasion.today());
        if (agreement == null || !access.permits(Operation.PROJECT_PROPOSE, scopeOf(agreement))) {
            throw new InvalidInput("agreementId", "projects.unknownAgreement");
        }
        return agreement;
    }

    private ProjectContent contentOf(ProjectDraft draft, List<Long> planned) {
        Set<Long> performing = draft.getPerforming() == null ? Set.of()
                : draft.getPerforming().stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        List<ProjectContent.PlannedMilestone> milestones = draft.getMilestones() == null ? List.of() : draft.getMilestones().stream()
                .map(line -> new ProjectContent.PlannedMilestone(line.getTitle(), line.getDue())).toList();
        return new ProjectContent(draft.getTitle(), MoneyContents.stripped(draft.getAims()),
                draft.getBudget() == null ? null : draft.getBudget().setScale(MONEY_SCALE, RoundingMode.UNNECESSARY),
                MoneyContents.currency(draft.getCurrency()), performing, named(draft, planned), milestones);
    }

    /** What the plan named before may have been taken by another project meanwhile: that shows when the last party agrees. */
    private Set<Long> named(ProjectDraft draft, List<Long> planned) {
        List<Long> ids = draft.getListings() == null ? List.of() : draft.getListings().stream().filter(Objects::nonNull).distinct().toList();
        Set<Long> all = new HashSet<>(listings.named(ids.stream().filter(id -> !planned.contains(id)).toList()));
        ids.stream().filter(planned::contains).forEach(all::add);
        return all;
    }

    private OfficialNumber nextNumber(AgreementOnADay agreement, Occasion occasion) {
        String township = Stream.concat(agreement.parties().stream().filter(party -> party.role() == PartyRole.LEAD), agreement.parties().stream())
                .map(Party::townshipCode).findFirst().orElseThrow();
        return numbers.next(NumberKind.PROJECT, township, divisions.get(township).mark(), occasion.today().getYear());
    }

    private static RecordScope scopeOf(AgreementOnADay agreement) {
        return new RecordScope(agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet()),
                agreement.parties().stream().map(Party::townshipCode).collect(Collectors.toSet()));
    }
}

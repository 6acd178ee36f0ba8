package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingForm;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.FindingContent;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.numbering.Numbers;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.steps.Occasion;

/** What a finding to be issued is made of: an engagement that names the auditor and is open, an organisation and records within its scope. */
@Dependent
class FindingContents {

    @Inject
    private FindingStore store;

    @Inject
    private RecordsConcerned records;

    @Inject
    private Organizations organizations;

    @Inject
    private Divisions divisions;

    @Inject
    private Numbers numbers;

    /** The engagement of a draft; one that does not name the auditor does not exist for them (invariant 15). */
    Engagement engagement(FindingDraft draft, Occasion occasion) {
        Engagement engagement = store.engagement(draft.getEngagementId()).filter(found -> found.names(occasion.actor()))
                .orElseThrow(() -> new NotFound("engagement", draft.getEngagementId()));
        engagement.demandOpen(occasion);
        return engagement;
    }

    /** What the draft says, with everything looked up within the engagement's scope. */
    FindingContent of(FindingDraft draft, Engagement engagement) {
        OrganizationChoice answering = choice(organizations.get(draft.getOrganizationId()));
        if (!engagement.scope().townshipCodes().contains(answering.townshipCode())) {
            throw new InvalidInput("organizationId", "findings.organizationOutside", answering.shortName());
        }
        List<RecordsConcerned.Found> found = records.named(draft.getRecords());
        found.forEach(record -> check(record, answering, engagement));
        return new FindingContent(engagement.getId(), draft.getSeverity(), draft.getTitle(), draft.getRule(), draft.getRuleCode(),
                draft.getDescription(), answering, found.stream().map(RecordsConcerned.Found::record).toList(), draft.getDueOn());
    }

    /** The next number in the sequence of the organisation's township (invariant 16). */
    OfficialNumber nextNumber(FindingContent content, int year) {
        String township = content.answering().townshipCode();
        return numbers.next(NumberKind.FINDING, township, divisions.get(township).mark(), year);
    }

    /** What the form offers: without records the organisations that the auditor may read. */
    FindingForm form(List<RecordDraft> lines, Occasion occasion) {
        List<FindingForm.Choice> engagements = store.openFor(occasion.actor().accountId(), occasion.today()).stream()
                .map(engagement -> new FindingForm.Choice(engagement.getId(), engagement.getTitle())).toList();
        List<RecordsConcerned.Found> found = records.named(lines);
        Map<Long, OrganizationChoice> parties = new LinkedHashMap<>();
        found.stream().flatMap(record -> record.parties().stream()).forEach(party -> parties.putIfAbsent(party.id(), party));
        return new FindingForm(engagements, found.stream().map(RecordsConcerned.Found::record).toList(),
                found.isEmpty() ? readable() : List.copyOf(parties.values()));
    }

    private List<OrganizationChoice> readable() {
        OrganizationFilter all = new OrganizationFilter(null, null, null, null, false, OrganizationSort.NAME);
        return organizations.list(all, PageQuery.first(PageQuery.MAX_LIMIT)).items().stream().map(row -> new OrganizationChoice(row.id(),
                row.kind(), null, row.name(), row.shortName(), row.townshipCode(), row.townshipName())).toList();
    }

    private static void check(RecordsConcerned.Found found, OrganizationChoice answering, Engagement engagement) {
        if (!engagement.extent().covers(found.record().type().kind(), found.days())) {
            throw new InvalidInput("records", "findings.recordOutside", found.record().title());
        }
        if (!found.concerns(answering.id())) {
            throw new InvalidInput("organizationId", "findings.notAParty", answering.shortName(), found.record().title());
        }
    }

    private static OrganizationChoice choice(OrganizationDetails found) {
        return new OrganizationChoice(found.id(), found.kind(), found.bodyLevel(), found.name(), found.shortName(), found.townshipCode(),
                found.townshipName());
    }
}

package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.entity.Activity;
import org.lianjian.activities.entity.Deadlines;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.numbering.NumberKind;
import org.lianjian.platform.numbering.Numbers;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;

/** What a filing touches beside the activity itself: its agreement, its number, the commitments and the evidence. */
@Dependent
class Filing {

    private static final String EVIDENCE = "evidence";
    private static final int MOST_FILES = 20;

    @Inject
    private Access access;

    @Inject
    private AgreementRegister register;

    @Inject
    private Numbers numbers;

    @Inject
    private Divisions divisions;

    @Inject
    private ProjectLinks links;

    @Inject
    private Attachments attachments;

    /**
     * The agreement that was chosen, with its project if one was; what is out of reach is none (invariant 15).
     *
     * @param project the project that the activity belongs to so far, or null
     */
    AgreementOnADay chosen(ActivityDraft draft, Operation operation, Long project) {
        AgreementOnADay agreement = register.on(draft.getAgreementId(), draft.getHeldOn());
        if (agreement == null || !access.permits(operation, scopeOf(agreement))) {
            throw new InvalidInput("agreementId", "activities.unknownAgreement");
        }
        links.check(draft, agreement, project);
        return agreement;
    }

    /** The agreement of an activity as it stood on a day. */
    AgreementOnADay agreementOf(Activity activity, LocalDate day) {
        return register.on(activity.getAgreementId(), day);
    }

    /** Files it, with what it counts and the files that go with it. */
    List<Attachment> file(Activity activity, Deadlines deadlines, List<Upload> evidence, Occasion occasion) {
        AgreementOnADay agreement = agreementOf(activity, activity.getHeldOn());
        links.lock(activity);
        activity.file(agreement, deadlines, () -> nextNumber(agreement, occasion), occasion);
        register.count(activity.getAgreementId(), activity.contributions(), Map.of());
        links.demandNotCounted(activity, agreement);
        return keep(activity, evidence == null ? List.of() : evidence);
    }

    /** What was filed is done. */
    void fulfil(Activity activity) {
        register.count(activity.getAgreementId(), negated(activity.contributions()), activity.contributions());
    }

    /** What was filed does not count. */
    void takeBack(Activity activity) {
        register.count(activity.getAgreementId(), negated(activity.contributions()), Map.of());
    }

    private List<Attachment> keep(Activity activity, List<Upload> evidence) {
        if (activity.evidence().size() + evidence.size() > MOST_FILES) {
            throw new InvalidInput(EVIDENCE, "validation.tooMany", "", MOST_FILES);
        }
        List<Attachment> kept = evidence.stream().map(upload -> attachments.store(EVIDENCE, upload)).toList();
        activity.addEvidence(kept.stream().map(Attachment::id).toList());
        return kept;
    }

    OfficialNumber nextNumber(AgreementOnADay agreement, Occasion occasion) {
        String township = Stream.concat(agreement.parties().stream().filter(party -> party.role() == PartyRole.LEAD), agreement.parties().stream())
                .map(Party::townshipCode).findFirst().orElseThrow();
        return numbers.next(NumberKind.ACTIVITY, township, divisions.get(township).mark(), occasion.today().getYear());
    }

    private static RecordScope scopeOf(AgreementOnADay agreement) {
        return new RecordScope(agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet()),
                agreement.parties().stream().map(Party::townshipCode).collect(Collectors.toSet()));
    }

    private static Map<Long, BigDecimal> negated(Map<Long, BigDecimal> quantities) {
        Map<Long, BigDecimal> negated = new HashMap<>();
        quantities.forEach((commitment, quantity) -> negated.put(commitment, quantity.negate()));
        return negated;
    }
}

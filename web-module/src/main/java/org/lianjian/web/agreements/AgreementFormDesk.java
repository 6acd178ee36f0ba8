package org.lianjian.web.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.Language;
import org.lianjian.web.platform.Messages;
import org.lianjian.web.platform.OnceOnly;

/** What the form of agreements asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class AgreementFormDesk {

    @Inject
    Agreements agreements;

    @Inject
    Organizations organizations;

    @Inject
    CurrentActor current;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    @Inject
    Language language;

    AgreementDetails get(long id) {
        return agreements.get(id);
    }

    /** The agreement as a draft to be changed. */
    static AgreementDraft draftOf(AgreementDetails details) {
        AgreementDraft draft = new AgreementDraft();
        draft.setKind(details.kind());
        draft.setTitle(details.title());
        draft.setGoals(details.goals());
        draft.setStart(details.start());
        draft.setEnd(details.end());
        details.parties().stream().sorted(Comparator.comparing(party -> party.role() != PartyRole.LEAD))
                .forEach(party -> draft.getParties().add(partyOf(party)));
        details.commitments().forEach(line -> draft.getCommitments().add(commitmentOf(line)));
        return draft;
    }

    private static PartyDraft partyOf(Party party) {
        PartyDraft draft = new PartyDraft();
        draft.setOrganizationId(party.organizationId());
        draft.setRole(party.role());
        return draft;
    }

    private static CommitmentDraft commitmentOf(Commitment line) {
        CommitmentDraft draft = new CommitmentDraft();
        draft.setId(line.id());
        draft.setOrganizationId(line.organizationId());
        draft.setMeasure(line.measure());
        draft.setTarget(line.target().stripTrailingZeros());
        draft.setUnit(line.unit());
        draft.setDue(line.due());
        return draft;
    }

    /** Possible partners for what is typed. */
    List<OrganizationChoice> choose(String typed) {
        return organizations.choose(typed, null);
    }

    /** The organisation behind an id; none when it cannot be chosen any more. */
    Optional<OrganizationChoice> chosen(Long id) {
        try {
            return id == null ? Optional.empty() : organizations.chosen("parties", List.of(id)).stream().filter(Objects::nonNull).findFirst();
        } catch (InvalidInput gone) {
            return Optional.empty();
        }
    }

    /** The organisations that the person acts for. */
    List<OrganizationChoice> own() {
        return current.get().organizationIds().stream().sorted().flatMap(id -> chosen(id).stream()).toList();
    }

    /** The kind that the parties fit, if there is only one. */
    Optional<String> kindFor(List<OrganizationChoice> parties) {
        return new Suggestion(parties).kind(agreements.kinds());
    }

    /** A title that names the parties. */
    Optional<String> titleFor(List<OrganizationChoice> parties) {
        return new Suggestion(parties).names().map(names -> Messages.text(language.getLocale(), "agreements.suggestedTitle", List.of(names)));
    }

    /** Saves the draft and, if wanted, submits it; a form sent twice counts once. */
    long save(String key, RecordRef changed, AgreementDraft draft, boolean submit) {
        return once.run(key, () -> {
            AgreementDetails saved = changed == null ? agreements.draft(draft) : agreements.change(changed, draft);
            return submit ? agreements.submit(new RecordRef(saved.id(), saved.version())).id() : saved.id();
        });
    }

    KeptDraft kept() {
        return kept;
    }
}

package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.boundary.SignatureDraft;
import org.lianjian.agreements.boundary.TerminationDraft;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Draws up agreements and takes them through their life. */
@ApplicationScoped
public class Paperwork {

    static final String VILLAGE_ENTERPRISE = "VILLAGE_ENTERPRISE";
    static final String ENTERPRISES = "ENTERPRISE_ENTERPRISE";
    static final String GOVERNMENT_ENTERPRISE = "GOVERNMENT_ENTERPRISE";

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Agreements agreements;

    @Inject
    Office office;

    @Inject
    OfficeClock clock;

    /** A draft of a year from ten days ago with one promise. */
    public AgreementDraft draft(String kind, long... parties) {
        return draft(kind, clock.today().minusDays(10), clock.today().plusYears(1), parties);
    }

    /** A draft of that term with one promise of four lectures. */
    public AgreementDraft draft(String kind, LocalDate start, LocalDate end, long... parties) {
        AgreementDraft draft = new AgreementDraft();
        draft.setKind(kind);
        draft.setTitle("示例 检测协议");
        draft.setGoals("同办讲座");
        draft.setStart(start);
        draft.setEnd(end);
        draft.setParties(new ArrayList<>(LongStream.of(parties).mapToObj(Paperwork::party).toList()));
        draft.setCommitments(new ArrayList<>(List.of(lectures())));
        return draft;
    }

    private static PartyDraft party(long organization) {
        PartyDraft party = new PartyDraft();
        party.setOrganizationId(organization);
        return party;
    }

    private static CommitmentDraft lectures() {
        CommitmentDraft promise = new CommitmentDraft();
        promise.setMeasure("专题讲座");
        promise.setTarget(new BigDecimal(4));
        promise.setUnit("场");
        return promise;
    }

    /** Drafts and hands in. */
    public AgreementDetails submitted(Actor drafter, AgreementDraft draft) {
        return office.as(drafter, () -> agreements.submit(RecordRef.latest(agreements.draft(draft).id())));
    }

    /** Takes a draft all the way to active. */
    public AgreementDetails active(Actor drafter, Actor approver, AgreementDraft draft) {
        AgreementDetails submitted = submitted(drafter, draft);
        return office.as(approver, () -> {
            agreements.approve(latest(submitted));
            submitted.parties().forEach(party -> agreements.sign(latest(submitted), signature(party)));
            AgreementDetails signed = agreements.get(submitted.id());
            return signed.state() == AgreementState.ACTIVE ? signed : begun(signed);
        });
    }

    /** The server's timer activates too, and may be faster. */
    private AgreementDetails begun(AgreementDetails signed) {
        try {
            return agreements.activate(latest(signed));
        } catch (RuleViolated | StaleVersion e) {
            AgreementDetails found = agreements.get(signed.id());
            assertThat(found.state()).as(e.getMessage()).isEqualTo(AgreementState.ACTIVE);
            return found;
        }
    }

    /** The registered signature of a party. */
    public SignatureDraft signature(Party party) {
        return signature(party.organizationId());
    }

    /** The registered signature of a party. */
    public SignatureDraft signature(long organization) {
        SignatureDraft signature = new SignatureDraft();
        signature.setOrganizationId(organization);
        signature.setSignatory("示例签署人");
        signature.setTitle("书记");
        signature.setSignedOn(clock.today());
        signature.setScan(pdf());
        return signature;
    }

    /** An ending as of today. */
    public TerminationDraft termination() {
        TerminationDraft termination = new TerminationDraft();
        termination.setReason("示例 企业搬迁");
        termination.setDocument(pdf());
        return termination;
    }

    /** A small file that is taken. */
    public Upload pdf() {
        return new Upload("示例.pdf", PDF);
    }

    private static RecordRef latest(AgreementDetails agreement) {
        return RecordRef.latest(agreement.id());
    }
}

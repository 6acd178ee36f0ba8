package org.lianjian.samples.control;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.agreements.boundary.SignatureDraft;
import org.lianjian.agreements.boundary.TerminationDraft;
import org.lianjian.platform.records.RecordRef;

/** What happens to one agreement. Days count from today; steps are noted here and taken by the {@link Timeline}. */
final class AgreementStory {

    private final Stage stage;
    private final AgreementDraft draft = new AgreementDraft();
    private final List<String> parties;
    private int start;
    private int end;
    private Long id;

    AgreementStory(Stage stage, String kind, String title, String... parties) {
        this.stage = stage;
        this.parties = List.of(parties);
        draft.setKind(kind);
        draft.setTitle(title);
        draft.setParties(Arrays.stream(parties).map(this::party).toList());
    }

    private PartyDraft party(String name) {
        PartyDraft party = new PartyDraft();
        party.setOrganizationId(stage.cast().organization(name));
        return party;
    }

    AgreementStory goals(String goals) {
        draft.setGoals(goals);
        return this;
    }

    AgreementStory term(int from, int to) {
        start = from;
        end = to;
        draft.setStart(stage.timeline().day(from));
        draft.setEnd(stage.timeline().day(to));
        return this;
    }

    /** A promise of one party, or of all together when the party is null. */
    AgreementStory promises(String party, String measure, int target, String unit) {
        CommitmentDraft promise = new CommitmentDraft();
        promise.setOrganizationId(party == null ? null : stage.cast().organization(party));
        promise.setMeasure(measure);
        promise.setTarget(BigDecimal.valueOf(target));
        promise.setUnit(unit);
        draft.getCommitments().add(promise);
        return this;
    }

    AgreementStory drafted(int day, String by) {
        return then(day, by, () -> id = agreements().draft(draft).id());
    }

    AgreementStory submitted(int day, String by) {
        return then(day, by, () -> agreements().submit(ref()));
    }

    AgreementStory returned(int day, String by, String reason) {
        return then(day, by, () -> agreements().returnIt(ref(), reason));
    }

    AgreementStory withdrawn(int day, String by) {
        return then(day, by, () -> agreements().withdraw(ref()));
    }

    AgreementStory approved(int day, String by) {
        return then(day, by, () -> agreements().approve(ref()));
    }

    /** One party's signature is registered. */
    AgreementStory signedFor(int day, String by, String party) {
        return then(day, by, () -> agreements().sign(ref(), signature(day, party)));
    }

    /** Every party's signature is registered. */
    AgreementStory signed(int day, String by) {
        parties.forEach(party -> signedFor(day, by, party));
        return this;
    }

    private SignatureDraft signature(int day, String party) {
        SignatureDraft signature = new SignatureDraft();
        signature.setOrganizationId(stage.cast().organization(party));
        signature.setSignatory("示例签署人");
        signature.setTitle("党组织书记");
        signature.setSignedOn(stage.timeline().day(day));
        signature.setScan(SampleScan.page("签章页-" + party + ".pdf", party + " 签章页"));
        return signature;
    }

    /** It begins on its first day by itself. */
    AgreementStory begins() {
        stage.timeline().turn(start, stage.turn());
        return this;
    }

    /** An official starts it, because the last signature came after the first day. */
    AgreementStory activated(int day, String by) {
        return then(day, by, () -> agreements().activate(ref()));
    }

    /** It ends by itself after its last day. */
    AgreementStory expires() {
        stage.timeline().turn(end + 1, stage.turn());
        return this;
    }

    AgreementStory suspended(int day, String by, String reason) {
        return then(day, by, () -> agreements().suspend(ref(), reason));
    }

    AgreementStory resumed(int day, String by) {
        return then(day, by, () -> agreements().resume(ref()));
    }

    AgreementStory terminated(int day, String by, String reason) {
        return then(day, by, () -> {
            TerminationDraft termination = new TerminationDraft();
            termination.setReason(reason);
            termination.setDocument(SampleScan.page("终止协议书.pdf", "关于终止“" + draft.getTitle() + "”的意见"));
            agreements().terminate(ref(), termination);
        });
    }

    /** A successor with the same parties for the next term of the same length; answers its story. */
    AgreementStory renewed(int day, String by) {
        AgreementStory successor = new AgreementStory(stage, draft.getKind(), draft.getTitle(), parties.toArray(String[]::new));
        successor.term(end + 1, end + end - start);
        then(day, by, () -> successor.id = agreements().renew(ref()).id());
        return successor;
    }

    /** The beginning of the story of an activity under this agreement. */
    ActivityStory activity(String title, int heldOn) {
        return new ActivityStory(stage, this, title, heldOn);
    }

    List<String> parties() {
        return parties;
    }

    long id() {
        return id;
    }

    private AgreementStory then(int day, String by, Runnable work) {
        stage.timeline().add(day, by, work);
        return this;
    }

    private RecordRef ref() {
        return RecordRef.latest(id);
    }

    private Agreements agreements() {
        return stage.agreements();
    }
}

package org.lianjian.web.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.agreements.boundary.AdditionDraft;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** What was agreed on while the agreement of the page ran, and the form for more. */
@Named
@RequestScoped
public class Additions {

    @Inject
    AgreementAddenda addenda;

    @Inject
    Agreements agreements;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private final AdditionDraft draft = new AdditionDraft();
    private final NewCommitment commitment = new NewCommitment();
    private List<AgreementAddition> known;
    private Integer readVersion;

    /** The addenda of the agreement of the page, first one first. */
    public List<AgreementAddition> getAll() {
        if (known == null) {
            known = addenda.of(address.demandId());
        }
        return known;
    }

    public String add() {
        RecordRef ref = new RecordRef(address.demandId(), readVersion);
        draft.setCommitment(commitment.draft());
        return submission.run(() -> Go.to("/agreements/view", addenda.add(ref, draft).agreementId(), "agreements.done.ADD_ADDENDUM"));
    }

    public AdditionDraft getDraft() {
        return draft;
    }

    public NewCommitment getCommitment() {
        return commitment;
    }

    /** The version of the agreement shown now. */
    public Integer getVersion() {
        return agreements.get(address.demandId()).version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }
}

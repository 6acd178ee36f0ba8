package org.lianjian.samples.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.cooperation.boundary.CompletionDraft;
import org.lianjian.cooperation.boundary.FulfilmentDraft;
import org.lianjian.cooperation.boundary.MilestoneDraft;
import org.lianjian.cooperation.boundary.MilestoneMark;
import org.lianjian.cooperation.boundary.MoneyDraft;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.NoteDraft;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** What happens to one project. Days count from today; steps are noted here and taken by the {@link Timeline}. */
final class ProjectStory {

    private final Stage stage;
    private final Projects projects;
    private final String agreementTitle;
    private final ProjectDraft draft = new ProjectDraft();
    private List<String> performing = List.of();
    private Long id;

    ProjectStory(Stage stage, Projects projects, String agreementTitle, String title) {
        this.stage = stage;
        this.projects = projects;
        this.agreementTitle = agreementTitle;
        draft.setTitle(title);
    }

    ProjectStory aims(String aims, String budget, String... performers) {
        draft.setAims(aims);
        draft.setBudget(new BigDecimal(budget));
        performing = Arrays.asList(performers);
        return this;
    }

    ProjectStory milestone(String title, int due) {
        MilestoneDraft milestone = new MilestoneDraft();
        milestone.setTitle(title);
        milestone.setDue(stage.timeline().day(due));
        draft.getMilestones().add(milestone);
        return this;
    }

    ProjectStory proposed(int day, String by) {
        return then(day, by, () -> {
            draft.setAgreementId(agreement().id());
            draft.setPerforming(new ArrayList<>(performing.stream().map(stage.cast()::organization).toList()));
            id = projects.propose(draft).id();
        });
    }

    ProjectStory agreed(int day, String by) {
        return then(day, by, () -> projects.agree(ref()));
    }

    ProjectStory started(int day, String by) {
        return then(day, by, () -> projects.start(ref()));
    }

    /** The milestone at this place is reached on the day. */
    ProjectStory reached(int position, int day, String by) {
        return then(day, by, () -> {
            MilestoneMark mark = new MilestoneMark();
            mark.setMilestoneId(projects.get(id).milestones().get(position).id());
            mark.setDoneOn(stage.timeline().day(day));
            projects.mark(ref(), mark);
        });
    }

    ProjectStory noted(int day, String by, String text) {
        return then(day, by, () -> {
            NoteDraft note = new NoteDraft();
            note.setText(text);
            projects.note(ref(), note, List.of());
        });
    }

    /** Money that one party gives to another; an account and a voucher where there is one. */
    ProjectStory money(int day, String by, MoneyKind kind, String amount, String payer, String payee, String account, String voucher) {
        return then(day, by, () -> {
            MoneyDraft entry = new MoneyDraft();
            entry.setKind(kind);
            entry.setAmount(new BigDecimal(amount));
            entry.setDate(stage.timeline().day(day));
            entry.setPayerId(stage.cast().organization(payer));
            entry.setPayeeId(stage.cast().organization(payee));
            entry.setAccount(account);
            entry.setVoucher(voucher);
            projects.enter(ref(), entry);
        });
    }

    /** Claimed done; it counts towards the commitment at this place of the agreement. */
    ProjectStory completed(int day, String by, String outcome, int position, int quantity) {
        return then(day, by, () -> {
            FulfilmentDraft served = new FulfilmentDraft();
            served.setCommitmentId(agreement().commitments().get(position).id());
            served.setQuantity(BigDecimal.valueOf(quantity));
            CompletionDraft completion = new CompletionDraft();
            completion.setOutcome(outcome);
            completion.getCommitments().add(served);
            projects.complete(ref(), completion, List.of(SampleScan.page("验收单.pdf", draft.getTitle())));
        });
    }

    ProjectStory accepted(int day, String by) {
        return then(day, by, () -> projects.accept(ref()));
    }

    private ProjectStory then(int day, String by, Runnable work) {
        stage.timeline().add(day, by, work);
        return this;
    }

    private RecordRef ref() {
        return RecordRef.latest(id);
    }

    private AgreementDetails agreement() {
        AgreementFilter filter = new AgreementFilter(agreementTitle, null, null, null, null, null, AgreementSort.NEWEST);
        return stage.agreements().get(stage.agreements().list(filter, PageQuery.first(1)).items().get(0).id());
    }
}

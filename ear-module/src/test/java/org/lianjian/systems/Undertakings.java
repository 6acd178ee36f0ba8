package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.cooperation.boundary.CompletionDraft;
import org.lianjian.cooperation.boundary.FulfilmentDraft;
import org.lianjian.cooperation.boundary.MilestoneDraft;
import org.lianjian.cooperation.boundary.MilestoneMark;
import org.lianjian.cooperation.boundary.MoneyDraft;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

/** Projects of an enterprise, which carries them out, and a village, taken as far as a test needs. */
@ApplicationScoped
public class Undertakings {

    @Inject
    Office office;

    @Inject
    Projects projects;

    @Inject
    OfficeClock clock;

    /** A plan with one milestone today. */
    ProjectDraft plan(long agreement, Long... performing) {
        ProjectDraft draft = new ProjectDraft();
        draft.setAgreementId(agreement);
        draft.setTitle("示例 检测项目");
        draft.setBudget(new BigDecimal("5000"));
        draft.setPerforming(new ArrayList<>(List.of(performing)));
        draft.getMilestones().add(milestone(clock.today()));
        return draft;
    }

    private static MilestoneDraft milestone(LocalDate due) {
        MilestoneDraft milestone = new MilestoneDraft();
        milestone.setTitle("示例 节点");
        milestone.setDue(due);
        return milestone;
    }

    ProjectDetails proposed(Twins twins) {
        return office.as(twins.partner(), () -> projects.propose(plan(twins.agreement().id(), twins.enterprise())));
    }

    ProjectDetails agreed(Twins twins) {
        long id = proposed(twins).id();
        office.as(twins.partner(), () -> projects.agree(RecordRef.latest(id)));
        return office.as(twins.filer(), () -> projects.agree(RecordRef.latest(id)));
    }

    /** In progress with its milestone reached. */
    ProjectDetails almostDone(Twins twins) {
        ProjectDetails agreed = agreed(twins);
        return office.as(twins.filer(), () -> {
            projects.start(RecordRef.latest(agreed.id()));
            MilestoneMark mark = new MilestoneMark();
            mark.setMilestoneId(agreed.milestones().get(0).id());
            mark.setDoneOn(clock.today());
            return projects.mark(RecordRef.latest(agreed.id()), mark);
        });
    }

    ProjectDetails completed(Twins twins) {
        long id = almostDone(twins).id();
        return office.as(twins.filer(), () -> projects.complete(RecordRef.latest(id), claim(twins, 1), List.of()));
    }

    /** A claim that so much of the agreement's promise is fulfilled. */
    CompletionDraft claim(Twins twins, int quantity) {
        FulfilmentDraft served = new FulfilmentDraft();
        served.setCommitmentId(twins.agreement().commitments().get(0).id());
        served.setQuantity(BigDecimal.valueOf(quantity));
        CompletionDraft claim = new CompletionDraft();
        claim.setOutcome("示例 做成了");
        claim.getCommitments().add(served);
        return claim;
    }

    /** Money of today from the enterprise to the village. */
    MoneyDraft money(Twins twins, MoneyKind kind, String amount, String voucher) {
        MoneyDraft entry = new MoneyDraft();
        entry.setKind(kind);
        entry.setAmount(new BigDecimal(amount));
        entry.setDate(clock.today());
        entry.setPayerId(twins.enterprise());
        entry.setPayeeId(twins.village());
        entry.setAccount("示例 村集体账户");
        entry.setVoucher(voucher);
        return entry;
    }
}

package org.lianjian.samples.control;

import java.util.List;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.records.RecordRef;

/** An audit engagement in the sample township, invented: one finding waits for the organisation, one for the auditor, one is closed. */
final class InspectionStory {

    private static final String AUDITOR = "auditor";

    private final Stage stage;
    private final Engagements engagements;
    private final Findings findings;
    private long engagement;
    private long claimed;
    private long verified;

    private InspectionStory(Stage stage, Engagements engagements, Findings findings) {
        this.stage = stage;
        this.engagements = engagements;
        this.findings = findings;
    }

    static void tell(Stage stage, Engagements engagements, Findings findings, PaperStory papers) {
        InspectionStory story = new InspectionStory(stage, engagements, findings);
        stage.timeline().add(-40, "city", story::commission);
        papers.tell(stage, () -> story.engagement);
        story.closed();
        story.claimed();
        stage.timeline().add(-6, AUDITOR, () -> story.issue(story.draft("万安铝业", FindingSeverity.SERIOUS, "承诺事项没有完成记录（示例）",
                "协议约定的承诺事项应有活动或项目对应", "抽查的协议已过半程，其中一项承诺没有任何活动对应，也没有说明。", 24)));
    }

    private void commission() {
        EngagementDraft draft = new EngagementDraft();
        draft.setTitle("村企结对共建专项审计（示例）");
        draft.setPurpose("核查结对共建协议的履行、活动备案的真实性和及时性。");
        draft.setTownships(List.of(SampleRegister.HUAJIE));
        draft.setKinds(List.of(RecordKind.AGREEMENT, RecordKind.ACTIVITY));
        draft.setRecordsFrom(stage.timeline().day(-460));
        draft.setRecordsTo(stage.timeline().day(0));
        draft.setAuditors(List.of(AUDITOR));
        draft.setAccessFrom(stage.timeline().day(-40));
        draft.setAccessTo(stage.timeline().day(50));
        engagement = engagements.commission(draft).id();
    }

    private void closed() {
        stage.timeline().add(-30, AUDITOR, () -> verified = issue(draft("花街村", FindingSeverity.MINOR, "活动照片重复使用（示例）",
                "每次活动的佐证材料应当是当次的", "两次活动附了同一张照片。", -5)));
        stage.timeline().add(-29, "huajie", () -> findings.acknowledge(RecordRef.latest(verified), "收到，马上核对。"));
        stage.timeline().add(-14, "huajie", () -> findings.claim(RecordRef.latest(verified),
                claim("已找到当次照片并补交，以后由专人归档。"), List.of(page("补交的活动照片"))));
        stage.timeline().add(-9, AUDITOR, () -> findings.verify(RecordRef.latest(verified), "照片与签到表一致，同意销号。"));
    }

    private void claimed() {
        stage.timeline().add(-28, AUDITOR, () -> claimed = issue(draft("三环化工", FindingSeverity.SIGNIFICANT, "活动备案不及时（示例）",
                "活动应在举办后三个工作日内备案", "抽查的活动中有逾期备案，原因写得过于简单。", 10)));
        stage.timeline().add(-26, "sanhuan", () -> findings.acknowledge(RecordRef.latest(claimed), null));
        stage.timeline().add(-3, "sanhuan", () -> findings.claim(RecordRef.latest(claimed),
                claim("已指定备案联络员，并建立活动次日提醒。"), List.of(page("备案联络员任命"))));
    }

    private long issue(FindingDraft draft) {
        draft.setEngagementId(engagement);
        return findings.issue(draft).id();
    }

    private FindingDraft draft(String organization, FindingSeverity severity, String title, String rule, String description, int dueOn) {
        FindingDraft draft = new FindingDraft();
        draft.setOrganizationId(stage.cast().organization(organization));
        draft.setSeverity(severity);
        draft.setTitle(title);
        draft.setRule(rule);
        draft.setDescription(description);
        draft.setDueOn(stage.timeline().day(dueOn));
        return draft;
    }

    private static ClaimDraft claim(String text) {
        ClaimDraft claim = new ClaimDraft();
        claim.setText(text);
        return claim;
    }

    private static Upload page(String title) {
        return SampleScan.page(title + ".pdf", title);
    }
}

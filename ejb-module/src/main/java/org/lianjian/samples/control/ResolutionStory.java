package org.lianjian.samples.control;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.deliberations.boundary.BornAddendumDraft;
import org.lianjian.deliberations.boundary.DeferralDraft;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** What became of what the sample meetings resolved, invented: closed on time, overdue, claimed, reopened, deferred; an addendum came out of one. */
final class ResolutionStory {

    private static final String ENTERPRISE = "sanhuan";
    private static final String VILLAGE = "nizhai";
    private static final String TOWNSHIP = "township";
    private static final String AGREEMENT = "人才共育";
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);

    private final Stage stage;
    private final Meetings meetings;
    private final Resolutions resolutions;

    private ResolutionStory(Stage stage, Meetings meetings, Resolutions resolutions) {
        this.stage = stage;
        this.meetings = meetings;
        this.resolutions = resolutions;
    }

    /** After the meetings have been told. */
    static void tell(Stage stage, Meetings meetings, Resolutions resolutions) {
        ResolutionStory story = new ResolutionStory(stage, meetings, resolutions);
        story.ofTheRideService();
        story.trainingMeeting();
        story.ofTheTraining();
    }

    /** What 康迪 and 花街村 resolved in their series: one closed on time, one overdue, one with more time and an addendum. */
    private void ofTheRideService() {
        String vehicles = "排出接送车辆";
        stage.timeline().add(-46, "kangdi", () -> resolutions.start(named(vehicles)));
        stage.timeline().add(-40, "kangdi", () -> resolutions.claim(named(vehicles), "两辆车、四名驾驶员已排到年底，排班表附后。",
                List.of(page("接送排班表（示例）"))));
        stage.timeline().add(-38, "huajie", () -> resolutions.verify(named(vehicles)));
        stage.timeline().add(-30, "huajie", () -> resolutions.start(named("公布就医接送日")));
        String courses = "定下第三、四场课";
        stage.timeline().add(-12, "kangdi", () -> resolutions.start(named(courses)));
        stage.timeline().add(-9, TOWNSHIP, () -> resolutions.bearAddendum(named(courses), addendum()));
        stage.timeline().add(-7, TOWNSHIP, () -> resolutions.defer(named(courses), deferral(45, "讲师外出培训，推迟半个月。")));
    }

    private void trainingMeeting() {
        new MeetingSteps(stage, meetings, -33).convened(-45, ENTERPRISE, this::meeting)
                .proposed(-41, VILLAGE, "青年参训怎么组织（示例）", "报名的多，来的少。")
                .agendaSet(-38, ENTERPRISE).held(-33, ENTERPRISE).attended(-33, ENTERPRISE, "三环化工", "倪宅村")
                .written(-32, ENTERPRISE, 1, "实训时间和农忙冲突，报名信息对不上。", "分两批，提前一周确认名单。",
                        MeetingSteps.line("分两批排出实训日程（示例）", "日程表", "三环化工", -18), MeetingSteps.line("逐户核对参训青年名单（示例）", "名单", "倪宅村", -12),
                        MeetingSteps.line("建一个报名联络群（示例）", "群公告", "三环化工", -25))
                .circulated(-31, ENTERPRISE).confirmed(-30, VILLAGE).confirmed(-30, ENTERPRISE).issued(-29, ENTERPRISE);
    }

    /** What 三环 and 倪宅 resolved: one waits to be verified, one was found not done, one was closed late. */
    private void ofTheTraining() {
        stage.timeline().add(-19, ENTERPRISE, () -> resolutions.claim(named("分两批排出实训日程"), "两批日程已排定并发给村里。",
                List.of(page("实训日程表（示例）"))));
        stage.timeline().add(-14, VILLAGE, () -> resolutions.claim(named("逐户核对参训青年名单"), "已核对 26 户。",
                List.of(page("参训名单核对记录（示例）"))));
        stage.timeline().add(-11, ENTERPRISE, () -> resolutions.reopen(named("逐户核对参训青年名单"), "名单少了第二村民小组，请补上。"));
        stage.timeline().add(-21, ENTERPRISE, () -> resolutions.claim(named("建一个报名联络群"), "群已建，公告已发。",
                List.of(page("联络群公告（示例）"))));
        stage.timeline().add(-17, VILLAGE, () -> resolutions.verify(named("建一个报名联络群")));
    }

    private MeetingDraft meeting() {
        MeetingDraft draft = new MeetingDraft();
        draft.setAgreementId(agreement(AGREEMENT));
        draft.setTitle("人才共育共议会（示例）");
        draft.setHeldOn(stage.timeline().day(-33));
        draft.setStartTime(AFTERNOON);
        draft.setTopicsUntil(stage.timeline().day(-40));
        draft.setPlace("三环化工党员活动室");
        draft.setChairId(stage.cast().organization("三环化工"));
        draft.setQuorumPercent(100);
        return draft;
    }

    private BornAddendumDraft addendum() {
        CommitmentDraft promise = new CommitmentDraft();
        promise.setMeasure("加办急救课（示例）");
        promise.setTarget(new BigDecimal(2));
        promise.setUnit("场");
        promise.setOrganizationId(stage.cast().organization("康迪客运"));
        BornAddendumDraft draft = new BornAddendumDraft();
        draft.setAgreementId(agreement("急救课进村"));
        draft.setText("双方同意在原定四场之外加办两场急救课，时间由康迪客运与花街村另行商定（示例）。");
        draft.setCommitment(promise);
        return draft;
    }

    private DeferralDraft deferral(int day, String reason) {
        DeferralDraft draft = new DeferralDraft();
        draft.setDue(stage.timeline().day(day));
        draft.setReason(reason);
        return draft;
    }

    private long agreement(String title) {
        return stage.agreements().list(new AgreementFilter(title, AgreementState.ACTIVE, null, null, null, null, AgreementSort.NEWEST),
                PageQuery.first(1)).items().get(0).id();
    }

    private RecordRef named(String text) {
        ResolutionFilter filter = new ResolutionFilter(text, null, null, null, null, null, null, null, null, null, null);
        return RecordRef.latest(resolutions.list(filter, PageQuery.first(1)).items().get(0).id());
    }

    private static Upload page(String title) {
        return SampleScan.page(title + ".pdf", title);
    }
}

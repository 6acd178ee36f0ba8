package org.lianjian.samples.control;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.boundary.Rhythm;
import org.lianjian.deliberations.boundary.SeriesDraft;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.platform.paging.PageQuery;

/** Meetings of the sample township, invented: a series with issued minutes and a meeting ahead, and a joint meeting whose minutes wait. */
final class MeetingStory {

    private static final String ENTERPRISE = "kangdi";
    private static final String VILLAGE = "huajie";
    private static final String TOWNSHIP = "township";
    private static final String AGREEMENT = "急救课进村";
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Stage stage;
    private final Meetings meetings;
    private final SeriesOfMeetings series;
    private long planned;

    private MeetingStory(Stage stage, Meetings meetings, SeriesOfMeetings series) {
        this.stage = stage;
        this.meetings = meetings;
        this.series = series;
    }

    static void tell(Stage stage, Meetings meetings, SeriesOfMeetings series) {
        MeetingStory story = new MeetingStory(stage, meetings, series);
        stage.timeline().add(-75, ENTERPRISE, story::plan);
        story.issued();
        story.waiting();
        story.ahead();
    }

    private void plan() {
        SeriesDraft draft = new SeriesDraft();
        draft.setName("康迪—花街村月度共议会（示例）");
        draft.setAgreementId(stage.agreements().list(new AgreementFilter(AGREEMENT, AgreementState.ACTIVE, null, null, null, null,
                AgreementSort.NEWEST), PageQuery.first(1)).items().get(0).id());
        draft.setRhythm(Rhythm.MONTHLY);
        draft.setDayOfMonth(15);
        draft.setStartsOn(stage.timeline().day(-70));
        draft.setStartTime(MORNING);
        draft.setPlaceKind(PlaceKind.ROOM);
        draft.setPlace("e家人党群服务中心会议室");
        draft.setQuorumPercent(100);
        draft.setTopicDays(5);
        planned = series.plan(draft).id();
    }

    /** One resolution of it is long due, one has time left. */
    private void issued() {
        MeetingSteps meeting = new MeetingSteps(stage, meetings, -52);
        meeting.convened(-64, ENTERPRISE, () -> inSeries("第一次共议会（示例）", -52, -57, "康迪客运"))
                .proposed(-60, VILLAGE, "老人就医出行怎么保障（示例）", "村里七十岁以上老人近百位，镇卫生院路远。")
                .proposed(-59, ENTERPRISE, "下半年急救课时间（示例）", null)
                .agendaSet(-56, ENTERPRISE).held(-52, ENTERPRISE).attended(-52, VILLAGE, "康迪客运", "花街村")
                .written(-51, ENTERPRISE, 1, "双方都同意由车队固定接送日。", "每月逢五接送，村里报名单。",
                        MeetingSteps.line("公布就医接送日和报名电话（示例）", "村务栏公示", "花街村", -20),
                        MeetingSteps.line("排出接送车辆和驾驶员（示例）", "排班表", "康迪客运", -38))
                .written(-51, VILLAGE, 2, "农忙时间错开。", "第三、四场放在秋收之后。",
                        MeetingSteps.line("定下第三、四场课的日期和讲师（示例）", "课表", "康迪客运", 30))
                .circulated(-50, ENTERPRISE).confirmed(-49, VILLAGE).confirmed(-48, ENTERPRISE).issued(-47, ENTERPRISE);
    }

    private void waiting() {
        MeetingSteps meeting = new MeetingSteps(stage, meetings, -6);
        meeting.convened(-20, TOWNSHIP, this::jointMeeting)
                .proposed(-15, "nizhai", "倪宅—花街公交线路（示例）", "两村之间没有直达车。")
                .proposed(-14, ENTERPRISE, "党员先锋车队招募（示例）", null)
                .agendaSet(-10, TOWNSHIP).held(-6, TOWNSHIP)
                .attended(-6, TOWNSHIP, "花街村", "倪宅村", "康迪客运")
                .written(-5, ENTERPRISE, 1, "线路要经镇里协调。", "先开早晚两班试运行一个月。",
                        MeetingSteps.line("试开早晚两班（示例）", "发车记录", "康迪客运", 25))
                .written(-5, TOWNSHIP, 2, null, "各村推荐两名党员报名。")
                .circulated(-4, TOWNSHIP).confirmed(-3, ENTERPRISE).confirmed(-2, VILLAGE);
    }

    private void ahead() {
        new MeetingSteps(stage, meetings, 9).convened(-3, VILLAGE, () -> inSeries("第二次共议会（示例）", 9, 4, "花街村"))
                .proposed(-2, VILLAGE, "文化礼堂急救角（示例）", "想在文化礼堂设一个急救角，请车队帮助配置。");
    }

    private MeetingDraft inSeries(String title, int day, int topicsUntil, String chair) {
        MeetingDraft draft = draft(title, day, topicsUntil, chair);
        draft.setSeriesId(planned);
        draft.setPlace("e家人党群服务中心会议室");
        draft.setQuorumPercent(100);
        return draft;
    }

    private MeetingDraft jointMeeting() {
        MeetingDraft draft = draft("花街镇村企联席会议（示例）", -6, -12, "花街村");
        draft.setOrganizationIds(new ArrayList<>(List.of(stage.cast().organization("花街村"), stage.cast().organization("倪宅村"),
                stage.cast().organization("康迪客运"))));
        draft.setPlace("花街镇政府三楼会议室");
        draft.setQuorumPercent(66);
        return draft;
    }

    private MeetingDraft draft(String title, int day, int topicsUntil, String chair) {
        MeetingDraft draft = new MeetingDraft();
        draft.setTitle(title);
        draft.setHeldOn(stage.timeline().day(day));
        draft.setStartTime(MORNING);
        draft.setTopicsUntil(stage.timeline().day(topicsUntil));
        draft.setChairId(stage.cast().organization(chair));
        return draft;
    }
}

package org.lianjian.deliberations.control;

import static org.lianjian.documents.boundary.ChineseDates.day;
import static org.lianjian.documents.boundary.ChineseDates.minute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianjian.deliberations.boundary.AgendaEntry;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.Attendee;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.PartyAnswer;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.deliberations.boundary.ResolutionProposal;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.speech.Speech;

/** The minutes of a meeting as a paper (联席会议纪要), marked as a draft until they are issued. */
@ApplicationScoped
public class MinutesDocument implements DocumentSource {

    private static final List<MeetingState> BEFORE_HOLDING = List.of(MeetingState.CONVENED, MeetingState.AGENDA_SET, MeetingState.CANCELLED);
    private static final String TENS = "一二三四五六七八九十";
    private static final String DRAFT = "未印发的草稿";

    @Inject
    Meetings meetings;

    @Inject
    Speech speech;

    @Override
    public DocumentKind kind() {
        return DocumentKind.MINUTES;
    }

    @Override
    public Operation operation() {
        return Operation.MEETING_VIEW;
    }

    @Override
    public DocumentNames names() {
        return DocumentNames.of("草稿说明", "召开日期", "时间", "地点", "召集单位", "共建方式", "协议编号", "参加单位", "应到单位数", "实到单位数", "出席", "请假", "列席",
                "缺席", "印发人", "印发日期").list("议题", "序号", "类别", "标题", "说明", "提出单位", "讨论", "结果", "跟进", "决议")
                .list("决议", "序号", "内容", "责任单位", "责任人", "期限").list("确认", "单位", "意见", "理由", "时间").list("补正", "日期", "内容");
    }

    @Override
    public DocumentContent content(long recordId) {
        MeetingDetails meeting = meetings.get(recordId);
        if (BEFORE_HOLDING.contains(meeting.state())) {
            throw new RuleViolated(null, "documents.noMinutes", meeting.state());
        }
        List<AgendaEntry> agenda = meeting.agenda();
        return facts(meeting).text("出席", people(meeting, AttendanceStatus.PRESENT)).text("请假", people(meeting, AttendanceStatus.EXCUSED))
                .text("列席", people(meeting, AttendanceStatus.OBSERVER)).text("缺席", people(meeting, AttendanceStatus.ABSENT))
                .list("议题", IntStream.range(0, agenda.size()).mapToObj(i -> item(agenda.get(i), i + 1)).toList())
                .list("决议", resolutions(agenda)).list("确认", meeting.answers().stream().map(MinutesDocument::answer).toList())
                .list("补正", meeting.addenda().stream().map(one -> Map.of("日期", day(one.addedAt()), "内容", one.text())).toList());
    }

    private DocumentContent facts(MeetingDetails meeting) {
        return DocumentContent.of(meeting.number(), meeting.title(), officeOf(meeting), "deliberations/view.xhtml?id=" + meeting.id())
                .text("草稿说明", meeting.state() == MeetingState.ISSUED ? "" : DRAFT).text("召开日期", day(meeting.heldOn()))
                .text("时间", meeting.startTime()).text("地点", meeting.placeKind() == PlaceKind.ONLINE ? "线上" : meeting.place())
                .text("召集单位", meeting.chair()).text("共建方式", speech.word(Locale.CHINESE, meeting.way()))
                .text("协议编号", meeting.agreementNumber())
                .text("参加单位", meeting.participants().stream().map(Participant::shortName).collect(Collectors.joining("、")))
                .text("应到单位数", meeting.quorum().participants()).text("实到单位数", meeting.quorum().present())
                .text("印发人", meeting.issuedBy()).text("印发日期", day(meeting.issuedAt()));
    }

    /** The township of whoever leads. */
    static String officeOf(MeetingDetails meeting) {
        return meeting.participants().stream().filter(one -> one.organizationId() == meeting.chairId()).findFirst()
                .orElseGet(() -> meeting.participants().get(0)).townshipCode();
    }

    /** The organisations with who came, in the office's way: 康迪客运 王某（书记）. */
    private static String people(MeetingDetails meeting, AttendanceStatus status) {
        return meeting.attendance().stream().filter(one -> one.status() == status).map(MinutesDocument::person).collect(Collectors.joining("，"));
    }

    private static String person(Attendee one) {
        String title = one.title() == null || one.title().isBlank() ? "" : "（" + one.title() + "）";
        return Stream.of(one.organization(), one.name()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" ")) + title;
    }

    private Map<String, String> item(AgendaEntry entry, int place) {
        return Map.of("序号", chinese(place), "类别", speech.word(Locale.CHINESE, entry.kind()), "标题", entry.title(), "说明", text(entry.explanation()),
                "提出单位", text(entry.proposer()), "讨论", text(entry.discussion()), "结果", text(entry.outcome()), "跟进", text(entry.followUp()),
                "决议", IntStream.range(0, entry.resolutions().size()).mapToObj(i -> resolved(entry.resolutions().get(i), i + 1))
                        .collect(Collectors.joining("\n")));
    }

    private static String resolved(ResolutionProposal one, int place) {
        String who = one.ownerOrganization() + (one.ownerPerson() == null || one.ownerPerson().isBlank() ? "" : " " + one.ownerPerson());
        String text = one.text().strip().replaceFirst("[。；;.]$", "");
        return "（" + chinese(place) + "）" + text + "。由" + who + "负责" + (one.due() == null ? "。" : "，" + day(one.due()) + "前完成。");
    }

    private static List<Map<String, String>> resolutions(List<AgendaEntry> agenda) {
        List<ResolutionProposal> all = agenda.stream().flatMap(entry -> entry.resolutions().stream()).toList();
        return IntStream.range(0, all.size()).mapToObj(i -> Map.of("序号", String.valueOf(i + 1), "内容", all.get(i).text(),
                "责任单位", text(all.get(i).ownerOrganization()), "责任人", text(all.get(i).ownerPerson()), "期限", day(all.get(i).due()))).toList();
    }

    private static Map<String, String> answer(PartyAnswer answer) {
        String said = !answer.given() ? "尚未答复" : answer.confirmed() ? "确认" : "有异议";
        return Map.of("单位", answer.name(), "意见", said, "理由", text(answer.reason()), "时间", answer.given() ? minute(answer.givenAt()) : "");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** 一 to 九十九, as headings are numbered. */
    static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String left = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(TENS.charAt(tens - 1))) + "十";
        return left + (ones == 0 ? "" : TENS.charAt(ones - 1));
    }
}

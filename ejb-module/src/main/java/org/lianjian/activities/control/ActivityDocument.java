package org.lianjian.activities.control;

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
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.Answer;
import org.lianjian.activities.boundary.Headcount;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.DecidingOffice;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.speech.Speech;

/** An activity as a paper (共建活动记录表). */
@ApplicationScoped
public class ActivityDocument implements DocumentSource {

    private static final String NONE = "无";

    @Inject
    Activities activities;

    @Inject
    AgreementRegister agreements;

    @Inject
    Speech speech;

    @Override
    public DocumentKind kind() {
        return DocumentKind.ACTIVITY_RECORD;
    }

    @Override
    public Operation operation() {
        return Operation.ACTIVITY_VIEW;
    }

    @Override
    public DocumentNames names() {
        return DocumentNames.of("协议编号", "协议标题", "项目", "共建方式", "活动类型", "活动日期", "地点", "成效", "人数合计", "备案人", "备案时间", "应备案日", "逾期说明",
                "审核人", "审核时间", "审核意见", "状态", "未确认说明").list("人数", "单位", "人数").list("承诺", "事项", "数量")
                .list("确认", "单位", "意见", "理由", "时间").list("佐证", "序号", "文件名", "摘要").list("补正", "日期", "内容");
    }

    @Override
    public DocumentContent content(long recordId) {
        ActivityDetails activity = activities.get(recordId);
        return review(facts(activity), activity)
                .list("人数", activity.headcounts().stream().map(one -> Map.of("单位", one.name(), "人数", String.valueOf(one.count()))).toList())
                .list("承诺", activity.commitments().stream().map(one -> Map.of("事项", one.measure(),
                        "数量", one.quantity().stripTrailingZeros().toPlainString() + " " + text(one.unit()))).toList())
                .list("确认", activity.answers().stream().map(ActivityDocument::answer).toList()).list("佐证", evidence(activity))
                .list("补正", activity.addenda().stream().map(one -> Map.of("日期", day(one.addedAt()), "内容", one.text())).toList());
    }

    private DocumentContent facts(ActivityDetails activity) {
        AgreementOnADay agreement = agreements.on(activity.agreementId(), activity.heldOn());
        String project = Stream.of(activity.projectNumber(), activity.projectTitle()).filter(part -> part != null).collect(Collectors.joining(" "));
        return DocumentContent.of(activity.number(), activity.title(), DecidingOffice.of(agreement.parties(), agreement.decidingLevel()),
                "activities/view.xhtml?id=" + activity.id()).text("协议编号", activity.agreementNumber()).text("协议标题", activity.agreementTitle())
                .text("项目", project.isEmpty() ? NONE : project).text("共建方式", word(activity.way())).text("活动类型", word(activity.type()))
                .text("活动日期", day(activity.heldOn())).text("地点", activity.place()).text("成效", activity.outcome())
                .text("人数合计", activity.headcounts().stream().mapToInt(Headcount::count).sum()).text("状态", word(activity.state()));
    }

    private static DocumentContent review(DocumentContent content, ActivityDetails activity) {
        return content.text("备案人", activity.filedBy()).text("备案时间", minute(activity.filedAt())).text("应备案日", day(activity.dueOn()))
                .text("逾期说明", activity.late() ? "逾期。" + text(activity.lateReason()) : "按期").text("审核人", activity.reviewedBy())
                .text("审核时间", minute(activity.reviewedAt())).text("审核意见", activity.reason())
                .text("未确认说明", activity.filedAt() == null ? "尚未备案。" : activity.unconfirmed() ? "尚有共建单位没有答复，未答复不视为确认。" : "");
    }

    private static List<Map<String, String>> evidence(ActivityDetails activity) {
        return IntStream.range(0, activity.evidence().size()).mapToObj(i -> Map.of("序号", String.valueOf(i + 1),
                "文件名", activity.evidence().get(i).fileName(), "摘要", activity.evidence().get(i).sha256())).toList();
    }

    private static Map<String, String> answer(Answer answer) {
        return Map.of("单位", answer.name(), "意见", answer.confirmed() ? "确认" : "有异议", "理由", text(answer.reason()), "时间", minute(answer.givenAt()));
    }

    private String word(Enum<?> code) {
        return code == null ? "" : speech.word(Locale.CHINESE, code);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

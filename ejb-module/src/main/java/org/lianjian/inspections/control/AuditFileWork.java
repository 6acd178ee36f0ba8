package org.lianjian.inspections.control;

import static org.lianjian.documents.boundary.ChineseDates.day;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianjian.cooperation.boundary.MoneyEntry;
import org.lianjian.cooperation.boundary.ProjectFile;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.inspections.boundary.DossierWork;
import org.lianjian.platform.speech.Speech;

/** Meetings, resolutions, projects and their money in the audit file as a paper. */
@Dependent
class AuditFileWork {

    @Inject
    private Speech speech;

    /** The names of what {@link #add} puts in. */
    static DocumentNames names(DocumentNames names) {
        return names.list("会议", "日期", "编号", "名称", "状态").list("决议", "编号", "内容", "责任单位", "期限", "状态").list("项目", "编号", "名称", "状态")
                .list("资金", "项目编号", "日期", "种类", "金额", "付款方", "收款方", "凭证");
    }

    DocumentContent add(DocumentContent content, DossierWork work) {
        return content.list("会议", work.meetings().stream().map(this::meeting).toList())
                .list("决议", work.resolutions().stream().map(this::resolution).toList())
                .list("项目", work.projects().stream().map(this::project).toList())
                .list("资金", work.projects().stream().flatMap(project -> money(project).stream()).toList());
    }

    private Map<String, String> meeting(MeetingRow meeting) {
        return Map.of("日期", day(meeting.heldOn()), "编号", text(meeting.number()), "名称", meeting.title(), "状态", word(meeting.state()));
    }

    private Map<String, String> resolution(ResolutionRow one) {
        return Map.of("编号", text(one.number()), "内容", one.excerpt(), "责任单位", text(one.ownerName()), "期限", day(one.due()),
                "状态", word(one.state()) + (one.overdue() ? "，逾期" : ""));
    }

    private Map<String, String> project(ProjectFile project) {
        return Map.of("编号", text(project.number()), "名称", project.title(), "状态", word(project.state()));
    }

    private List<Map<String, String>> money(ProjectFile project) {
        return project.money().stream().map(entry -> entry(project, entry)).toList();
    }

    private Map<String, String> entry(ProjectFile project, MoneyEntry entry) {
        String kind = word(entry.kind()) + (entry.reversesId() != null ? "（冲销）" : entry.reversed() ? "（已冲销）" : "");
        return Map.of("项目编号", text(project.number()), "日期", day(entry.date()), "种类", kind,
                "金额", entry.amount().toPlainString() + " " + entry.currency(), "付款方", text(entry.payer()), "收款方", text(entry.payee()),
                "凭证", text(entry.voucher()));
    }

    private String word(Enum<?> code) {
        return speech.word(Locale.CHINESE, code);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

package org.lianjian.inspections.control;

import static org.lianjian.documents.boundary.ChineseDates.day;
import static org.lianjian.documents.boundary.ChineseDates.minute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.inspections.boundary.FindingAnswer;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.platform.speech.Speech;

/** What both papers of a finding say. */
@Dependent
class FindingTexts {

    static final DocumentNames NAMES = DocumentNames.of("审计项目", "严重程度", "规定", "规定代码", "事实", "被审计单位", "整改期限", "签发人", "签发日期", "收悉时间",
            "状态").list("涉及记录", "序号", "类别", "编号", "标题").list("整改过程", "时间", "环节", "内容", "经办人", "佐证");

    @Inject
    private Findings findings;

    @Inject
    private Speech speech;

    DocumentContent of(long id) {
        FindingDetails finding = findings.get(id);
        String rule = finding.rule() + (finding.ruleCode() == null ? "" : "（" + finding.ruleCode() + "）");
        return DocumentContent.of(finding.number(), finding.title(), finding.townshipCode(), "findings/view.xhtml?id=" + id)
                .text("审计项目", finding.engagementTitle()).text("严重程度", word(finding.severity())).text("规定", rule)
                .text("规定代码", finding.ruleCode()).text("事实", finding.description()).text("被审计单位", finding.organization())
                .text("整改期限", day(finding.dueOn())).text("签发人", finding.issuedBy()).text("签发日期", day(finding.issuedAt()))
                .text("收悉时间", finding.acknowledgedAt() == null ? "尚未签收" : minute(finding.acknowledgedAt())).text("状态", word(finding.state()))
                .list("涉及记录", records(finding.records())).list("整改过程", finding.answers().stream().map(this::answer).toList());
    }

    private List<Map<String, String>> records(List<RecordConcerned> records) {
        return IntStream.range(0, records.size()).mapToObj(i -> Map.of("序号", String.valueOf(i + 1), "类别", word(records.get(i).type()),
                "编号", text(records.get(i).key()), "标题", records.get(i).title())).toList();
    }

    private Map<String, String> answer(FindingAnswer answer) {
        String files = answer.evidence().stream().map(Attachment::fileName).collect(Collectors.joining("、"));
        String said = Stream.of(text(answer.text()), answer.withoutEvidence() == null ? "" : "没有佐证材料的原因：" + answer.withoutEvidence(),
                answer.dueOn() == null ? "" : "期限：" + day(answer.dueOn()), files.isEmpty() ? "" : "佐证材料：" + files)
                .filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
        return Map.of("时间", minute(answer.givenAt()), "环节", word(answer.said()), "内容", said, "经办人", text(answer.givenBy()), "佐证", files);
    }

    private String word(Enum<?> code) {
        return speech.word(Locale.CHINESE, code);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

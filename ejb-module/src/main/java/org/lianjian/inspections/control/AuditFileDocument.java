package org.lianjian.inspections.control;

import static org.lianjian.documents.boundary.ChineseDates.day;
import static org.lianjian.documents.boundary.ChineseDates.minute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.DecidingOffice;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.Signature;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.inspections.boundary.Dossier;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.FlagRecord;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.speech.Speech;

/** The audit file of one agreement as a paper (审计卷). */
@ApplicationScoped
public class AuditFileDocument implements DocumentSource {

    @Inject
    Dossiers dossiers;

    @Inject
    Divisions divisions;

    @Inject
    AuditFileWork work;

    @Inject
    Speech speech;

    @Override
    public DocumentKind kind() {
        return DocumentKind.AUDIT_FILE;
    }

    @Override
    public Operation operation() {
        return Operation.DOSSIER_VIEW;
    }

    @Override
    public DocumentNames names() {
        return AuditFileWork.names(DocumentNames.of("结对类型", "状态", "期限", "签署完成时间", "审核机关", "结对编号", "活动总数", "参加人次",
                "逾期数", "未确认数", "已审核数", "变更总数", "变更说明")
                .list("缔约方", "名称", "签字人", "签署日期", "摘要").list("承诺", "承诺方", "事项", "目标", "已完成", "完成率", "期限")
                .list("活动", "日期", "编号", "名称", "状态", "情况").list("佐证", "活动编号", "文件名", "摘要").list("疑点", "规则", "记录", "状态")
                .list("变更", "时间", "事项", "经办人"));
    }

    @Override
    public DocumentContent content(long recordId) {
        Dossier dossier = dossiers.of(recordId);
        AgreementDetails agreement = dossier.agreement();
        return work.add(figures(facts(agreement, dossier), dossier), dossier.work())
                .list("缔约方", agreement.parties().stream().map(party -> party(party, agreement)).toList())
                .list("承诺", agreement.commitments().stream().map(AuditFileDocument::commitment).toList())
                .list("活动", dossier.activities().stream().map(this::activity).toList()).list("佐证", evidence(dossier))
                .list("疑点", dossier.flags().stream().map(this::flag).toList())
                .list("变更", dossier.changes().stream().map(this::change).toList());
    }

    private DocumentContent facts(AgreementDetails agreement, Dossier dossier) {
        String office = DecidingOffice.of(agreement);
        return DocumentContent.of(agreement.number(), agreement.title(), office, "inspections/dossier.xhtml?id=" + agreement.id())
                .text("结对类型", agreement.kindName()).text("状态", word(agreement.state()))
                .text("期限", day(agreement.start()) + "至" + day(agreement.effectiveEnd()))
                .text("签署完成时间", dossier.signedAt() == null ? "尚未全部签署" : minute(dossier.signedAt()))
                .text("审核机关", divisions.get(office).name()).text("结对编号", agreement.pairingKey());
    }

    private static DocumentContent figures(DocumentContent content, Dossier dossier) {
        long accepted = dossier.activities().stream().filter(activity -> switch (activity.state()) {
            case ACCEPTED, ARCHIVED -> true;
            default -> false;
        }).count();
        return content.text("活动总数", dossier.totals().activities()).text("参加人次", dossier.totals().participants())
                .text("逾期数", dossier.totals().late()).text("未确认数", dossier.totals().unconfirmed()).text("已审核数", accepted)
                .text("变更总数", dossier.changeTotal()).text("变更说明", dossier.changes().isEmpty() ? "没有变更。" : "");
    }

    private static Map<String, String> party(Party party, AgreementDetails agreement) {
        Optional<Signature> signature = agreement.signatures().stream().filter(one -> one.organizationId() == party.organizationId()).findFirst();
        return Map.of("名称", party.name(), "签字人", signature.map(one -> one.signatory() + " " + text(one.title())).orElse("尚未签署").strip(),
                "签署日期", signature.map(one -> day(one.signedOn())).orElse(""),
                "摘要", signature.map(one -> one.scan() == null ? "扫描件待补" : one.scan().sha256()).orElse(""));
    }

    private static Map<String, String> commitment(Commitment line) {
        return Map.of("承诺方", line.organizationName() == null ? "各方" : line.organizationName(), "事项", line.measure(),
                "目标", amount(line.target(), line.unit()), "已完成", amount(line.done(), line.unit()), "完成率", line.percent() + "%",
                "期限", day(line.due()));
    }

    private Map<String, String> activity(ActivityFile activity) {
        String filed = activity.filedAt() == null ? "未备案" : activity.late() ? "逾期备案" : "按期备案";
        return Map.of("日期", day(activity.heldOn()), "编号", text(activity.number()), "名称", activity.title(), "状态", word(activity.state()),
                "情况", filed + (activity.unconfirmed() ? "，对方未确认" : ""));
    }

    private static List<Map<String, String>> evidence(Dossier dossier) {
        return dossier.activities().stream().flatMap(activity -> activity.evidence().stream().map(file -> Map.of(
                "活动编号", activity.number() == null ? activity.title() : activity.number(), "文件名", file.fileName(), "摘要", file.sha256()))).toList();
    }

    private Map<String, String> flag(FlagDetails flag) {
        String records = flag.records().stream().map(FlagRecord::title).collect(Collectors.joining("、"));
        return Map.of("规则", word(flag.rule()), "记录", records + (flag.hidden() > 0 ? "等 " + flag.recordCount() + " 项" : ""), "状态", word(flag.state()));
    }

    private Map<String, String> change(TrailEntry entry) {
        return Map.of("时间", minute(entry.occurredAt()), "事项", (word(entry.event()) + " " + text(entry.objectKey())).strip(),
                "经办人", "system".equals(entry.actorName()) ? "系统" : entry.actorName());
    }

    private static String amount(BigDecimal quantity, String unit) {
        return quantity.stripTrailingZeros().toPlainString() + " " + text(unit);
    }

    private String word(Enum<?> code) {
        return speech.word(Locale.CHINESE, code);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

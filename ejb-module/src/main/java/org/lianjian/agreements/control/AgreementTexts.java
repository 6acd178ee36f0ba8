package org.lianjian.agreements.control;

import static org.lianjian.documents.boundary.ChineseDates.day;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.DecidingOffice;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.Signature;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.speech.Speech;

/** What the papers of agreements have in common. */
@Dependent
class AgreementTexts {

    private static final String PARTIES = "甲乙丙丁戊己庚辛壬癸";
    private static final String NO_GOALS = "未另行约定。";
    private static final String TO_BE_DATED = "　　　年　　月　　日";

    @Inject
    private Divisions divisions;

    @Inject
    private AgreementAddenda addenda;

    @Inject
    private Speech speech;

    /** The names of what {@link #of} puts in, beside others. */
    static DocumentNames names(String... others) {
        DocumentNames all = DocumentNames.of("结对类型", "共建目标", "开始日期", "结束日期", "审核机关", "状态", "结对编号", "纸质编号");
        for (String other : others) {
            all = all.text(other);
        }
        return all.list("缔约方", "序号", "称谓", "名称", "简称", "角色", "签字人", "职务", "签署日期")
                .list("承诺", "序号", "承诺方", "事项", "目标", "期限", "已完成").list("补充约定", "序号", "内容", "日期");
    }

    DocumentContent of(AgreementDetails agreement) {
        String office = DecidingOffice.of(agreement);
        return DocumentContent.of(agreement.number(), agreement.title(), office, "agreements/view.xhtml?id=" + agreement.id())
                .text("结对类型", agreement.kindName())
                .text("共建目标", agreement.goals() == null || agreement.goals().isBlank() ? NO_GOALS : agreement.goals())
                .text("开始日期", day(agreement.start()))
                .text("结束日期", day(agreement.end())).text("审核机关", divisions.get(office).name())
                .text("状态", speech.word(Locale.CHINESE, agreement.state())).text("结对编号", agreement.pairingKey())
                .text("纸质编号", agreement.paperNumber()).list("缔约方", parties(agreement)).list("承诺", commitments(agreement.commitments()))
                .list("补充约定", additions(agreement));
    }

    private List<Map<String, String>> parties(AgreementDetails agreement) {
        return IntStream.range(0, agreement.parties().size()).mapToObj(i -> party(agreement, i)).toList();
    }

    private Map<String, String> party(AgreementDetails agreement, int place) {
        Party party = agreement.parties().get(place);
        Optional<Signature> signature = agreement.signatures().stream().filter(one -> one.organizationId() == party.organizationId()).findFirst();
        return Map.of("序号", String.valueOf(place + 1), "称谓", title(place), "名称", party.name(), "简称", party.shortName(),
                "角色", speech.word(Locale.CHINESE, party.role()), "签字人", signature.map(Signature::signatory).orElse(""),
                "职务", signature.map(Signature::title).orElse(""), "签署日期", signature.map(one -> day(one.signedOn())).orElse(TO_BE_DATED));
    }

    private static String title(int place) {
        return place < PARTIES.length() ? PARTIES.charAt(place) + "方" : "第" + (place + 1) + "方";
    }

    static List<Map<String, String>> commitments(List<Commitment> commitments) {
        return IntStream.range(0, commitments.size()).mapToObj(i -> {
            Commitment line = commitments.get(i);
            return Map.of("序号", String.valueOf(i + 1), "承诺方", line.organizationName() == null ? "各方" : line.organizationName(),
                    "事项", line.measure(), "目标", amount(line.target(), line.unit()), "期限", day(line.due()),
                    "已完成", amount(line.done(), line.unit()));
        }).toList();
    }

    private static String amount(BigDecimal quantity, String unit) {
        return quantity == null ? "" : quantity.stripTrailingZeros().toPlainString() + (unit == null ? "" : " " + unit);
    }

    private List<Map<String, String>> additions(AgreementDetails agreement) {
        return addenda.of(agreement.id()).stream().map(one -> Map.of("序号", String.valueOf(one.position()), "内容", one.text(),
                "日期", day(one.registeredAt()))).toList();
    }
}

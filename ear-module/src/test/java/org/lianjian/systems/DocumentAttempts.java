package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentTemplates;
import org.lianjian.documents.boundary.OfficialDocuments;
import org.lianjian.platform.access.Operation;

/** One attempt at each operation on official papers. */
@ApplicationScoped
public class DocumentAttempts implements AttemptSource {

    @Inject
    OfficialDocuments documents;

    @Inject
    DocumentTemplates templates;

    /** The attempts by operation. */
    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.DOCUMENT_MAKE, world -> documents.make(DocumentKind.AGREEMENT, world.agreement(), DocumentFormat.DOCX));
        attempts.put(Operation.TEMPLATE_KEEP, world -> templates.giveUp(DocumentKind.AGREEMENT, world.town().code()));
        return attempts;
    }
}

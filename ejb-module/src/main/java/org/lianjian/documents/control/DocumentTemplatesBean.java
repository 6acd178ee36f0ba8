package org.lianjian.documents.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentTemplates;
import org.lianjian.documents.boundary.OfficialDocument;
import org.lianjian.documents.boundary.TemplateDraft;
import org.lianjian.documents.boundary.TemplateShelf;
import org.lianjian.documents.boundary.TemplateVersion;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.documents.control.word.TemplateCheck;
import org.lianjian.documents.control.word.TemplateFault;
import org.lianjian.documents.entity.DocumentTemplate;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.time.OfficeClock;

/** The use cases of templates. */
@Stateless
public class DocumentTemplatesBean implements DocumentTemplates {

    private static final String FILE = "file";
    private static final String TEMPLATE = "template";
    private static final int DIGITS = 12;

    @Inject
    private Access access;

    @Inject
    private TemplateStore store;

    @Inject
    private Sources sources;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditTrail trail;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.TEMPLATE_KEEP)
    public List<String> offices() {
        return access.visible(Operation.TEMPLATE_KEEP).divisionPrefixes().stream().map(DocumentTemplatesBean::divisionOf).sorted().toList();
    }

    @Override
    @Allowed(Operation.TEMPLATE_KEEP)
    public List<TemplateShelf> shelves(String divisionCode) {
        demand(divisionCode);
        return Arrays.stream(DocumentKind.values()).map(kind -> new TemplateShelf(kind, divisionCode, store.inForce(kind, divisionCode),
                store.versions(kind, divisionCode).stream().map(TemplateStore::versionOf).toList(), sources.of(kind).names())).toList();
    }

    @Override
    @Allowed(Operation.TEMPLATE_KEEP)
    public OfficialDocument file(long versionId) {
        DocumentTemplate template = store.find(versionId).filter(this::maySee).filter(found -> found.getAttachmentId() != null)
                .orElseThrow(() -> new NotFound(TEMPLATE, versionId));
        return new OfficialDocument(template.getFileName(), DocumentFormat.DOCX, attachments.load(template.getAttachmentId()).content());
    }

    /** A township reads its city's templates too: its papers are made with them. */
    private boolean maySee(DocumentTemplate template) {
        return access.permits(Operation.TEMPLATE_KEEP, template.scope())
                || offices().stream().map(TemplateStore::cityOf).anyMatch(template.getDivisionCode()::equals);
    }

    @Override
    @Allowed(Operation.TEMPLATE_KEEP)
    public OfficialDocument builtIn(DocumentKind kind) {
        TemplateVersion latest = BuiltInTemplates.latest(kind);
        return new OfficialDocument(latest.fileName(), DocumentFormat.DOCX, ByteSource.of(store.content(latest)));
    }

    @Override
    @Allowed(Operation.TEMPLATE_KEEP)
    @Audited(AuditEvent.TEMPLATE_BROUGHT)
    public TemplateVersion bring(TemplateDraft draft) {
        demand(draft.getDivisionCode());
        byte[] content = read(draft.getFile());
        List<TemplateFault> faults = TemplateCheck.faults(content, sources.of(draft.getKind()).names());
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream().map(fault -> new Violation(FILE, fault.key(), fault.values())).toList());
        }
        Attachment kept = attachments.keep(FILE, new Upload(draft.getFile().fileName(), content), DocumentFormat.DOCX.mediaType(),
                DocumentFormat.DOCX.extension(), MAX_SIZE);
        DocumentTemplate template = next(draft.getKind(), draft.getDivisionCode()).made(kept.id(), kept.fileName(), draft.getNote());
        store.add(template);
        trail.record(AuditEvent.TEMPLATE_BROUGHT, subject(template), facts(template).with("sha256", kept.sha256()));
        return TemplateStore.versionOf(template);
    }

    @Override
    @Allowed(Operation.TEMPLATE_KEEP)
    @Audited(AuditEvent.TEMPLATE_GIVEN_UP)
    public TemplateVersion giveUp(DocumentKind kind, String divisionCode) {
        demand(divisionCode);
        DocumentTemplate template = next(kind, divisionCode);
        store.add(template);
        trail.record(AuditEvent.TEMPLATE_GIVEN_UP, subject(template), facts(template));
        return TemplateStore.versionOf(template);
    }

    private DocumentTemplate next(DocumentKind kind, String divisionCode) {
        int last = store.versions(kind, divisionCode).stream().findFirst().map(DocumentTemplate::getNumber).orElse(0);
        return new DocumentTemplate(kind, divisionCode, last + 1, access.actor(), clock.now());
    }

    private void demand(String divisionCode) {
        if (!access.permits(Operation.TEMPLATE_KEEP, RecordScope.ofTownship(divisionCode))) {
            throw new NotFound("division", divisionCode);
        }
    }

    private static byte[] read(Upload file) {
        try (InputStream in = file.content().open()) {
            byte[] content = in.readNBytes((int) MAX_SIZE + 1);
            if (content.length > MAX_SIZE) {
                throw new InvalidInput(FILE, "documents.tooLarge", MAX_SIZE / (1024 * 1024));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts facts(DocumentTemplate template) {
        return Facts.none().with("kind", template.getKind()).with("division", template.getDivisionCode()).with("number", template.getNumber());
    }

    private static Subject subject(DocumentTemplate template) {
        return new Subject(template.getId(), "", template.scope());
    }

    private static String divisionOf(String prefix) {
        return prefix + "0".repeat(DIGITS - prefix.length());
    }
}

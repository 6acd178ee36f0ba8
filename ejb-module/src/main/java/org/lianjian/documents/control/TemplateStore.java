package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.KeptTemplates;
import org.lianjian.documents.boundary.TemplateVersion;
import org.lianjian.documents.entity.DocumentTemplate;
import org.lianjian.documents.entity.KeptTemplate;
import org.lianjian.documents.entity.KeptTemplateId;
import org.lianjian.platform.time.OfficeClock;

/** Finds templates: those of an office, the one in force, the one that was kept for a record. */
@ApplicationScoped
public class TemplateStore implements KeptTemplates {

    private static final int CITY_DIGITS = 6;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    Attachments attachments;

    @Inject
    OfficeClock clock;

    Optional<DocumentTemplate> find(long id) {
        return Optional.ofNullable(entities.find(DocumentTemplate.class, id));
    }

    void add(DocumentTemplate template) {
        entities.persist(template);
    }

    /** The versions of an office, newest first. */
    List<DocumentTemplate> versions(DocumentKind kind, String divisionCode) {
        return entities.createQuery("select t from DocumentTemplate t where t.kind = :kind and t.divisionCode = :division order by t.number desc",
                DocumentTemplate.class).setParameter("kind", kind).setParameter("division", divisionCode).getResultList();
    }

    /** The office's own, its city's, or the one that comes with the program. */
    TemplateVersion inForce(DocumentKind kind, String officeCode) {
        return Stream.of(officeCode, cityOf(officeCode)).distinct()
                .flatMap(division -> versions(kind, division).stream().limit(1)).filter(template -> template.getAttachmentId() != null)
                .findFirst().map(TemplateStore::versionOf).orElseGet(() -> BuiltInTemplates.latest(kind));
    }

    byte[] content(TemplateVersion version) {
        if (version.isBuiltIn()) {
            return BuiltInTemplates.content(version.kind(), version.number());
        }
        return attachments.load(find(version.id()).orElseThrow().getAttachmentId()).content().bytes();
    }

    @Override
    public void keep(DocumentKind kind, long recordId, String officeCode) {
        KeptTemplateId id = new KeptTemplateId(kind, recordId);
        if (entities.find(KeptTemplate.class, id) == null) {
            TemplateVersion version = inForce(kind, officeCode);
            entities.persist(new KeptTemplate(id, version.id(), version.isBuiltIn() ? version.number() : null, clock.now()));
        }
    }

    @Override
    public Optional<TemplateVersion> of(DocumentKind kind, long recordId) {
        return Optional.ofNullable(entities.find(KeptTemplate.class, new KeptTemplateId(kind, recordId)))
                .map(kept -> kept.getTemplateId() == null ? BuiltInTemplates.version(kind, kept.getRevision())
                        : versionOf(find(kept.getTemplateId()).orElseThrow()));
    }

    static TemplateVersion versionOf(DocumentTemplate template) {
        return new TemplateVersion(template.getId(), template.getKind(), template.getDivisionCode(), template.getNumber(), template.getFileName(),
                template.getNote(), template.getUploadedAt(), template.getUploadedByName());
    }

    static String cityOf(String divisionCode) {
        return divisionCode.substring(0, CITY_DIGITS) + "0".repeat(CITY_DIGITS);
    }
}

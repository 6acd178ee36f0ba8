package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.documents.entity.FileName;
import org.lianjian.documents.entity.FileType;
import org.lianjian.documents.entity.StoredFile;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.text.IdNumbers;
import org.lianjian.platform.time.OfficeClock;

/** Checks files by content, keeps their bytes in the {@link ContentStore} and what is known of them in the database. */
@ApplicationScoped
public class AttachmentsBean implements Attachments {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Tika TIKA = new Tika();

    @PersistenceContext
    EntityManager entities;

    @Inject
    ContentStore contents;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    @Override
    public Attachment store(String field, Upload upload) {
        FileType type = typeOf(field, upload);
        String name = FileName.clean(upload.fileName(), type.extension());
        if (IdNumbers.appearsIn(name)) {
            throw new InvalidInput(field, "validation.idNumber", name);
        }
        byte[] content = upload.content();
        StoredFile file = new StoredFile(name, type, content.length, contents.put(content), clock.now(), access.actor().accountId());
        entities.persist(file);
        // Other features refer to it by its id only, so nothing else orders the two inserts.
        entities.flush();
        return attachmentOf(file);
    }

    @Override
    public List<Attachment> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, StoredFile> found = entities.createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(StoredFile::getId, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).map(AttachmentsBean::attachmentOf).toList();
    }

    @Override
    public AttachmentContent load(long id) {
        StoredFile file = entities.find(StoredFile.class, id);
        if (file == null) {
            throw new NotFound("attachment", id);
        }
        return new AttachmentContent(attachmentOf(file), contents.get(file.getSha256()));
    }

    /** By content: a name or a header that lies about it changes nothing. */
    static FileType typeOf(String field, Upload upload) {
        if (upload == null || upload.content() == null || upload.content().length == 0) {
            throw new InvalidInput(field, "documents.empty");
        }
        if (upload.content().length > MAX_SIZE) {
            throw new InvalidInput(field, "documents.tooLarge", MAX_SIZE / MEGABYTE);
        }
        String mediaType = TIKA.detect(upload.content());
        return FileType.of(mediaType).orElseThrow(() -> new InvalidInput(field, "documents.type", mediaType));
    }

    private static Attachment attachmentOf(StoredFile file) {
        return new Attachment(file.getId(), file.getFileName(), file.getMediaType(), file.getSize(), file.getSha256(), file.getStoredAt());
    }
}

package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.ByteSource;
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

    private static final Tika TIKA = new Tika();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contents contents;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    @Override
    public Attachment store(String field, Upload upload) {
        demand(field, upload);
        try (SpooledFile taken = contents.take(field, upload.content(), MAX_SIZE)) {
            FileType type = typeOf(field, taken);
            String thumbnail = type.isImage() ? thumbnailOf(field, taken) : null;
            return note(field, upload, type.mediaType(), type.extension(), taken, thumbnail);
        }
    }

    @Override
    public Attachment keep(String field, Upload upload, String mediaType, String extension, long most) {
        demand(field, upload);
        try (SpooledFile taken = contents.take(field, upload.content(), most)) {
            return note(field, upload, mediaType, extension, taken, null);
        }
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
        String thumbnail = file.getThumbnailSha256();
        return new AttachmentContent(attachmentOf(file), contents.read(file.getSha256()), thumbnail == null ? null : contents.read(thumbnail));
    }

    @Override
    public void discard(long id) {
        Optional.ofNullable(entities.find(StoredFile.class, id)).ifPresent(entities::remove);
    }

    private static void demand(String field, Upload upload) {
        if (upload == null || upload.content() == null) {
            throw new InvalidInput(field, "documents.empty");
        }
    }

    /** By content: a name or a header that lies about it changes nothing. */
    static FileType typeOf(String field, SpooledFile file) {
        try {
            String mediaType = TIKA.detect(file.path().toFile());
            return FileType.of(mediaType).orElseThrow(() -> new InvalidInput(field, "documents.type", mediaType));
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot read " + file.path(), e);
        }
    }

    private String thumbnailOf(String field, SpooledFile image) {
        return Thumbnails.of(image.path()).map(small -> {
            try (SpooledFile taken = contents.take(field, ByteSource.of(small), MAX_SIZE)) {
                contents.keep(taken);
                return taken.sha256();
            }
        }).orElse(null);
    }

    private Attachment note(String field, Upload upload, String mediaType, String extension, SpooledFile taken, String thumbnail) {
        String name = FileName.clean(upload.fileName(), extension);
        if (IdNumbers.appearsIn(name)) {
            throw new InvalidInput(field, "validation.idNumber", name);
        }
        contents.keep(taken);
        StoredFile file = new StoredFile(name, mediaType, taken.size(), taken.sha256(), thumbnail, clock.now(), access.actor().accountId());
        entities.persist(file);
        // Other features refer to it by its id only, so nothing else orders the two inserts.
        entities.flush();
        return attachmentOf(file);
    }

    private static Attachment attachmentOf(StoredFile file) {
        return new Attachment(file.getId(), file.getFileName(), file.getMediaType(), file.getSize(), file.getSha256(), file.getStoredAt(),
                file.getThumbnailSha256() != null);
    }
}

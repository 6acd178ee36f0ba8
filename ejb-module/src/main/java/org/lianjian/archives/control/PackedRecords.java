package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.activities.boundary.ActivityRegister;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.archives.boundary.ArchivedKind;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectRow;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/**
 * Packs the records of an agreement and the files they refer to. Whoever decides over an agreement reaches all of them: its meetings, projects and
 * activities have parties of the agreement, which lie in that place.
 */
@ApplicationScoped
public class PackedRecords {

    private static final String JSON = "application/json";

    @Inject
    AgreementAddenda addenda;

    @Inject
    ActivityRegister activities;

    @Inject
    Meetings meetings;

    @Inject
    Resolutions resolutions;

    @Inject
    Projects projects;

    @Inject
    PackedPapers papers;

    @Inject
    Attachments attachments;

    /** Which records there are, by the kind that their events are of. */
    Map<ObjectType, Set<Long>> of(AgreementDetails agreement) {
        Map<ObjectType, Set<Long>> records = new EnumMap<>(ObjectType.class);
        records.put(ObjectType.AGREEMENT, Set.of(agreement.id()));
        if (agreement.pairingId() != null) {
            records.put(ObjectType.PAIRING, Set.of(agreement.pairingId()));
        }
        records.put(ObjectType.MEETING, ids(page -> meetings.list(MeetingFilter.ofAgreement(agreement.id()), page), MeetingRow::id));
        records.put(ObjectType.RESOLUTION, ids(page -> resolutions.list(ResolutionFilter.ofAgreement(agreement.id()), page), ResolutionRow::id));
        records.put(ObjectType.PROJECT, ids(page -> projects.list(ProjectFilter.of(agreement.id()), page), ProjectRow::id));
        records.put(ObjectType.ACTIVITY, activities.filesOf(agreement.id(), Integer.MAX_VALUE).stream().map(ActivityFile::id)
                .collect(Collectors.toCollection(TreeSet::new)));
        return records;
    }

    /** Writes them with the files they refer to. */
    void write(AgreementDetails agreement, Map<ObjectType, Set<Long>> records, PackageWriter target) throws IOException {
        Packing packing = new Packing(target);
        packing.add(ArchivedKind.AGREEMENT, agreement.key(), agreement.title(), packing.json.write(agreement, parts -> {
            parts.put("addenda", addenda.of(agreement.id()));
            return parts;
        }));
        papersOf(agreement, target);
        for (long id : records.get(ObjectType.MEETING)) {
            MeetingDetails meeting = meetings.get(id);
            packing.add(ArchivedKind.MEETING, meeting.key(), meeting.title(), packing.json.write(meeting));
            if (meeting.state() == MeetingState.ISSUED) {
                papers.write(DocumentKind.MINUTES, id, meeting.key(), target);
            }
        }
        for (long id : records.get(ObjectType.RESOLUTION)) {
            ResolutionDetails resolution = resolutions.get(id);
            packing.add(ArchivedKind.RESOLUTION, resolution.key(), resolution.excerpt(), packing.json.write(resolution));
        }
        for (long id : records.get(ObjectType.PROJECT)) {
            ProjectDetails project = projects.get(id);
            packing.add(ArchivedKind.PROJECT, project.key(), project.title(), packing.json.write(project));
        }
        activities(agreement, packing);
        for (Attachment file : packing.files.values()) {
            target.add(Packing.pathOf(file), file.fileName(), file.mediaType(), attachments.load(file.id()).content());
        }
    }

    private void papersOf(AgreementDetails agreement, PackageWriter target) throws IOException {
        papers.write(DocumentKind.AGREEMENT, agreement.id(), agreement.key(), target);
        if (agreement.state() == AgreementState.TERMINATED) {
            papers.write(DocumentKind.TERMINATION_NOTICE, agreement.id(), agreement.key(), target);
        }
    }

    private void activities(AgreementDetails agreement, Packing packing) throws IOException {
        for (ActivityFile file : activities.filesOf(agreement.id(), Integer.MAX_VALUE)) {
            packing.add(ArchivedKind.ACTIVITY, file.key() == null ? "id-" + file.id() : file.key(), file.title(), packing.json.write(file));
            if (file.key() != null) {
                papers.write(DocumentKind.ACTIVITY_RECORD, file.id(), file.key(), packing.target);
            }
        }
    }

    private static <R> Set<Long> ids(Function<PageQuery, Slice<R>> list, Function<R, Long> id) {
        Set<Long> ids = new TreeSet<>();
        PageQuery page = PageQuery.first(PageQuery.MAX_LIMIT);
        while (page != null) {
            Slice<R> slice = list.apply(page);
            slice.items().forEach(row -> ids.add(id.apply(row)));
            page = slice.hasNext() ? new PageQuery(slice.next(), PageQuery.MAX_LIMIT) : null;
        }
        return ids;
    }

    /** What has been packed of one agreement so far. Two files with the same bytes are one entry. */
    private static final class Packing {

        private static final Map<String, String> ENDINGS = Map.of("application/pdf", ".pdf", "image/png", ".png", "image/jpeg", ".jpg");

        private final PackageWriter target;
        private final Map<String, Attachment> files = new LinkedHashMap<>();
        private final RecordJson json = new RecordJson(this::noted);

        Packing(PackageWriter target) {
            this.target = target;
        }

        void add(ArchivedKind kind, String name, String title, String text) throws IOException {
            target.add(PackagePaths.RECORDS + kind.folder() + "/" + name + PackagePaths.JSON, title, JSON, text);
        }

        private String noted(Attachment file) {
            files.putIfAbsent(pathOf(file), file);
            return pathOf(file);
        }

        static String pathOf(Attachment file) {
            return PackagePaths.FILES + file.sha256() + ENDINGS.getOrDefault(file.mediaType(), "");
        }
    }
}

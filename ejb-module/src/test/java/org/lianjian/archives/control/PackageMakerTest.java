package org.lianjian.archives.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianjian.activities.boundary.ActivityFile;
import org.lianjian.activities.boundary.ActivityRegister;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.archives.boundary.ArchivedKind;
import org.lianjian.archives.boundary.ArchivedRecord;
import org.lianjian.archives.boundary.ArchivedTable;
import org.lianjian.archives.boundary.ArchivedValue;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.archives.entity.PackageFacts;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.audit.boundary.LogState;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailOf;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.OfficialDocument;
import org.lianjian.documents.boundary.OfficialDocuments;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.speech.Words;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.InclusionProof;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.TreeHash;

/** A package of records with all their fields filled in stands its own check, and all that was packed can be read again. */
class PackageMakerTest {

    private static final byte[] ENTRY = ("{\"actor\":\"a\",\"digests\":{},\"event\":\"AGREEMENT_EXPIRED\",\"facts\":{},\"id\":1,\"objectId\":7,"
            + "\"objectKey\":\"XY-1\",\"objectType\":\"AGREEMENT\",\"occurredAt\":\"2026-01-01T00:00:00Z\",\"outcome\":\"DONE\",\"role\":\"\","
            + "\"townships\":[],\"v\":1}")
            .getBytes(StandardCharsets.UTF_8);
    private static final PackageFacts FACTS = new PackageFacts("J001-WS·2026-D30-330784114-0001", "XY-330784114-2026-0001", "花结〔2026〕1号", "示例",
            "甲 – 乙", APackage.KEY.key().name(), "J001", "花街镇", "WS", 2026, Retention.D30, 1, Instant.EPOCH, "示例人员");
    private static final Map<ObjectType, Set<Long>> RECORDS = Map.of(ObjectType.AGREEMENT, Set.of(7L), ObjectType.MEETING, Set.of(7L),
            ObjectType.RESOLUTION, Set.of(7L), ObjectType.PROJECT, Set.of(7L), ObjectType.ACTIVITY, Set.of(7L));

    @TempDir
    private Path folder;

    private final PackageMaker maker = new PackageMaker();
    private AgreementDetails agreement;

    @BeforeEach
    void wire() {
        agreement = Filled.with(AgreementDetails.class, Map.of("key", "XY-330784114-2026-0001", "number", "花结〔2026〕1号", "state",
                AgreementState.TERMINATED));
        agreement = Filled.with(AgreementDetails.class, Map.of("key", agreement.key(), "state", agreement.state(), "parties", List.of(
                Filled.with(org.lianjian.agreements.boundary.Party.class, Map.of("townshipCode", "330784114000")))));
        maker.scratch = () -> folder.resolve("made.zip");
        maker.clock = new OfficeClock();
        maker.speech = speech();
        maker.evidence = new Evidence();
        maker.records = records();
        maker.history = new PackedHistory();
        maker.history.evidence = maker.evidence;
        maker.history.trail = trail(1);
        maker.metadata = new ArchiveMetadata();
        maker.metadata.trail = maker.history.trail;
        maker.metadata.speech = maker.speech;
    }

    @Test
    void whatIsPackedStandsTheCheckAndIsReadAgain() throws IOException {
        try (MadePackage made = maker.make(new Parcel(agreement, RECORDS, FACTS, 1), maker.evidence.now().orElseThrow())) {
            CheckReport report = APackage.check(made.file());
            assertThat(report.lines()).allSatisfy(line -> assertThat(line.faults()).as(line.item().name()).isEmpty());
            assertThat(made.sound()).isTrue();
            try (OpenPackage opened = OpenPackage.of(made.file())) {
                assertThat(made.entries()).isEqualTo(opened.paths().size());
                assertThat(ReportJson.read(opened.json(PackagePaths.REPORT).asJsonObject()).passed()).isTrue();
                assertThat(ContentsJson.facts(opened.json(PackagePaths.CONTENTS).asJsonObject())).isEqualTo(FACTS);
                assertThat(ContentsJson.files(opened.json(PackagePaths.CONTENTS).asJsonObject())).hasSize(13);
                ArchivedRecord read = PackageReading.record(ArchivedKind.AGREEMENT, APackage.RECORD, opened.json(APackage.RECORD).asJsonObject());
                assertThat(read.values()).contains(new ArchivedValue("state", AgreementState.TERMINATED),
                        new ArchivedValue("start", agreement.start()));
                assertThat(read.tables()).extracting(ArchivedTable::name).contains("parties", "commitments", "signatures", "addenda");
            }
        }
    }

    @Test
    void nothingIsMadeWhileTheLogCannotProveEveryEvent() {
        maker.history.trail = trail(2);

        assertThatThrownBy(() -> maker.make(new Parcel(agreement, RECORDS, FACTS, 1), maker.evidence.now().orElseThrow()))
                .isInstanceOf(RuleViolated.class);
        assertThat(folder.resolve("made.zip")).doesNotExist();
    }

    private static PackedRecords records() {
        PackedRecords records = new PackedRecords();
        records.addenda = fake(AgreementAddenda.class, (proxy, method, values) -> List.of(Filled.with(AgreementAddition.class, Map.of())));
        records.activities = fake(ActivityRegister.class, (proxy, method, values) -> List.of(Filled.with(ActivityFile.class, Map.of("key", "HD-1"))));
        records.meetings = fake(Meetings.class, (proxy, method, values) -> Filled.with(MeetingDetails.class, Map.of("key", "HY-1", "state",
                MeetingState.ISSUED)));
        records.resolutions = fake(Resolutions.class, (proxy, method, values) -> Filled.with(ResolutionDetails.class, Map.of("key", "JY-1")));
        records.projects = fake(Projects.class, (proxy, method, values) -> Filled.with(ProjectDetails.class, Map.of("key", "XM-1")));
        records.attachments = fake(Attachments.class, (proxy, method, values) -> new AttachmentContent(null, ByteSource.of(APackage.PDF), null));
        records.papers = new PackedPapers();
        records.papers.papers = fake(OfficialDocuments.class, (proxy, method, values) -> paper((DocumentKind) values[0], (DocumentFormat) values[2]));
        return records;
    }

    private static OfficialDocument paper(DocumentKind kind, DocumentFormat format) throws IOException {
        byte[] content = switch (format) {
            case PDF -> APackage.PDF;
            case OFD -> PackageCheckTest.zipOf("OFD.xml", "<a/>");
            case DOCX -> PackageCheckTest.zipOf("word/document.xml", "<a/>");
        };
        return new OfficialDocument(kind + "." + format.extension(), format, ByteSource.of(content));
    }

    /** So many events of the agreement, of which the log has the first. */
    private static AuditTrail trail(int events) {
        List<TrailEntry> all = LongStream.rangeClosed(1, events).mapToObj(id -> new TrailEntry(id, Instant.parse("2026-01-01T00:00:00Z"), 3L,
                "示例人员", "", AuditEvent.AGREEMENT_EXPIRED, Outcome.DONE, ObjectType.AGREEMENT, 7L, "XY-1", "", Map.of(), Map.of(), null)).toList();
        return fake(AuditTrail.class, (proxy, method, values) -> values[0] instanceof TrailOf wanted
                && !wanted.records().containsKey(ObjectType.AGREEMENT) ? List.of() : all);
    }

    private static Speech speech() {
        Speech speech = new Speech();
        speech.speak(new Words() {

            @Override
            public String text(Locale locale, String key, List<Object> values) {
                return key;
            }

            @Override
            public String word(Locale locale, Enum<?> code) {
                return code.name();
            }
        });
        return speech;
    }

    private static <T> T fake(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }

    /** A log of one event. */
    private static final class Evidence implements LogEvidence {

        private final SignedNote note = SignedNote.sign(new Checkpoint(APackage.KEY.key().name(), 1, TreeHash.SHA_256.leaf(ENTRY)).text(),
                List.of(APackage.KEY));

        @Override
        public java.util.Optional<LogState> now() {
            return java.util.Optional.of(new LogState(APackage.KEY.key().name(), 1, note.toString(), keys()));
        }

        @Override
        public List<String> keys() {
            return List.of(APackage.KEY.key().toString());
        }

        @Override
        public List<EventProof> of(Collection<Long> eventIds, LogState state) {
            return eventIds.stream().filter(id -> id == 1).map(id -> new EventProof(id, 0, new String(ENTRY, StandardCharsets.UTF_8),
                    new InclusionProof(0, List.of(), note).toString())).collect(Collectors.toList());
        }

        @Override
        public String sign(String text) {
            return SignedNote.sign(text, List.of(APackage.KEY)).toString();
        }
    }
}

package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.FlagRecord;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.boundary.FlagState;
import org.lianjian.inspections.boundary.Flags;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

/** Flags from being raised to being dismissed, and who sees them. */
@ExtendWith(ArquillianExtension.class)
class FlagsIT {

    private static final String REASON = "示例 两村合办，共用一份签到表";

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Flags flags;

    @Inject
    private Dossiers dossiers;

    @Inject
    private AuditLog log;

    @Inject
    private OfficeClock clock;

    private final Upload page = Filings.page();
    private Town town;
    private Twins twins;
    private Actor auditor;
    private FlagDetails flag;

    @BeforeEach
    void oneFileInTwoFilings() {
        town = office.newTown();
        twins = filings.twinsIn(town);
        auditor = office.auditor(town);
        filings.file(twins, page);
        filings.file(twins, page);
        flag = found().get(0);
    }

    @Test
    void aSecondRunRaisesNothingTwice() {
        assertThat(found()).extracting(FlagDetails::id).containsExactly(flag.id());
        assertThat(found()).extracting(FlagDetails::version).containsExactly(flag.version());
    }

    @Test
    void anOpenFlagGrowsWithTheNextCopy() {
        long third = filings.file(twins, page);

        FlagDetails grown = found().get(0);

        assertThat(grown.id()).isEqualTo(flag.id());
        assertThat(grown.recordCount()).isEqualTo(3);
        assertThat(grown.records()).extracting(FlagRecord::activityId).contains(third);
        assertThat(events()).extracting(TrailEntry::event).containsExactly(AuditEvent.FLAG_EXTENDED, AuditEvent.FLAG_RAISED);
    }

    @Test
    void aDismissedFlagNeverComesBack() {
        dismiss();
        filings.file(twins, page);

        assertThat(found()).singleElement().satisfies(after -> {
            assertThat(after.state()).isEqualTo(FlagState.DISMISSED);
            assertThat(after.reason()).isEqualTo(REASON);
            assertThat(after.recordCount()).isEqualTo(2);
            assertThat(after.dismissible()).isFalse();
        });
    }

    @Test
    void raisingIsTheSystemsAndDismissingTheAuditorsWithoutTheirWords() {
        dismiss();

        List<TrailEntry> events = events();

        assertThat(events).extracting(TrailEntry::event).containsExactly(AuditEvent.FLAG_DISMISSED, AuditEvent.FLAG_RAISED);
        assertThat(events.get(0).actorId()).isEqualTo(auditor.accountId());
        assertThat(events.get(0).digests()).containsOnlyKeys("reason", "record");
        assertThat(events.get(0).facts().toString()).doesNotContain(REASON);
        assertThat(events.get(1).actorId()).isNull();
    }

    @Test
    void aFlagIsDismissedOnceAndInTheVersionThatWasRead() {
        assertThatThrownBy(() -> office.as(auditor, () -> flags.dismiss(new RecordRef(flag.id(), flag.version() + 1), REASON)))
                .isInstanceOf(StaleVersion.class);
        dismiss();

        assertThatThrownBy(this::dismiss).isInstanceOf(RuleViolated.class);
    }

    @Test
    void anOfficialReadsTheFlagsOfThePlaceAndDismissesNone() {
        assertThat(office.as(twins.official(), () -> flags.get(flag.id())).dismissible()).isFalse();
        assertThatThrownBy(() -> office.as(twins.official(), () -> flags.dismiss(RecordRef.latest(flag.id()), REASON)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> office.as(twins.filer(), () -> flags.get(flag.id()))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aFlagElsewhereIsUnknown() {
        Actor stranger = office.auditor(office.neighbourOf(town));

        assertThatThrownBy(() -> office.as(stranger, () -> flags.get(flag.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(stranger, () -> flags.dismiss(RecordRef.latest(flag.id()), REASON))).isInstanceOf(NotFound.class);
        assertThat(office.as(stranger, () -> flags.list(FlagFilter.any(), PageQuery.first(50)).items())).isEmpty();
    }

    @Test
    void recordsOutOfReachAreCountedAndNotShown() {
        Twins abroad = filings.twinsIn(office.newTown());
        long copy = filings.file(abroad, page);

        FlagDetails grown = found().get(0);

        assertThat(grown.recordCount()).isEqualTo(3);
        assertThat(grown.records()).extracting(FlagRecord::activityId).doesNotContain(copy).hasSize(2);
        assertThat(grown.hidden()).isEqualTo(1);
        assertThat(office.as(office.auditor(abroad.town()), () -> flags.get(flag.id())).records()).extracting(FlagRecord::activityId)
                .containsExactly(copy);
    }

    @Test
    void anAuditorOfAnEngagementDismissesWhatItCovers() {
        Actor engaged = engaged(clock.today(), clock.today());
        Actor past = engaged(clock.today().minusYears(2), clock.today().minusDays(1));

        assertThat(office.as(engaged, () -> flags.dismiss(RecordRef.latest(flag.id()), REASON)).state()).isEqualTo(FlagState.DISMISSED);
        assertThat(office.as(engaged, () -> flags.list(FlagFilter.any(), PageQuery.first(50)).items())).extracting(FlagDetails::id)
                .containsExactly(flag.id());
        assertThat(office.as(past, () -> flags.list(FlagFilter.any(), PageQuery.first(50)).items())).isEmpty();
        assertThatThrownBy(() -> office.as(past, () -> flags.get(flag.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void theAuditFileShowsTheFlagsOfItsActivities() {
        assertThat(office.as(auditor, () -> dossiers.of(twins.agreement().id())).flags()).extracting(FlagDetails::id).containsExactly(flag.id());
    }

    private Actor engaged(LocalDate from, LocalDate to) {
        return office.person(Grant.ofTownship(Role.AUDITOR, town.code(), new Extent(Set.of(RecordKind.ACTIVITY), from, to)));
    }

    private void dismiss() {
        office.as(auditor, () -> flags.dismiss(RecordRef.latest(flag.id()), REASON));
    }

    private List<FlagDetails> found() {
        return office.as(auditor, () -> {
            flags.check();
            return flags.list(new FlagFilter(null, FlagRule.SAME_EVIDENCE, null, twins.agreement().id()), PageQuery.first(50)).items();
        });
    }

    private List<TrailEntry> events() {
        return office.as(auditor, () -> log.find(TrailFilter.of(ObjectType.FLAG, flag.id()), PageQuery.first(50)).items());
    }
}

package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.activities.boundary.Way;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.FlagRecord;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.boundary.Flags;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.systems.Filings.Twins;

/** Each check raises what it should and not what it should not. */
@ExtendWith(ArquillianExtension.class)
class FlagRulesIT {

    @Inject
    private Office office;

    @Inject
    private Filings filings;

    @Inject
    private Flags flags;

    @Inject
    private Database database;

    @Inject
    private OfficeClock clock;

    private Town town;
    private Twins twins;
    private Twins others;

    @BeforeEach
    void twoAgreements() {
        town = office.newTown();
        twins = filings.twinsIn(town);
        others = filings.twinsIn(town);
    }

    @Test
    void nothingOddRaisesNothing() {
        filings.confirm(twins, filings.file(twins, Filings.page()));
        filings.file(others, Filings.page());

        assertThat(found(twins, null)).isEmpty();
        assertThat(found(others, null)).isEmpty();
    }

    @Test
    void oneFileInTwoFilingsIsFlagged() {
        Upload page = Filings.page();
        long first = filings.file(twins, page, Filings.page());
        long second = filings.file(others, page);
        filings.file(others, Filings.page());

        FlagDetails flag = only(twins, FlagRule.SAME_EVIDENCE);

        assertThat(flag.records()).extracting(FlagRecord::activityId).containsExactly(first, second);
        assertThat(flag.values()).first().isEqualTo("2");
        assertThat(found(others, FlagRule.SAME_EVIDENCE)).extracting(FlagDetails::id).containsExactly(flag.id());
    }

    @Test
    void anActivityBeforeOrAfterTheTermOrWhileSuspendedIsFlagged() {
        long held = filings.file(twins);
        long suspended = filings.file(others);
        LocalDate today = clock.today();
        database.change("update agreement set effective_end = ?, changed_at = ? where id = ?", Date.valueOf(today.minusDays(1)), now(),
                twins.agreement().id());
        database.change("insert into agreement_suspension (agreement_id, suspended_from, suspended_to, position) values (?, ?, null, 0)",
                others.agreement().id(), Date.valueOf(today));
        database.change("update agreement set changed_at = ? where id = ?", now(), others.agreement().id());

        FlagDetails ended = only(twins, FlagRule.OUTSIDE_AGREEMENT);

        assertThat(ended.records()).extracting(FlagRecord::activityId).containsExactly(held);
        assertThat(ended.values()).containsExactly(today.toString(), twins.agreement().start().toString(), today.minusDays(1).toString());
        assertThat(only(others, FlagRule.OUTSIDE_AGREEMENT).records()).extracting(FlagRecord::activityId).containsExactly(suspended);
    }

    @Test
    void moreMembersThanThePartyOrganisationHasAreFlagged() {
        members(twins.village(), 10);
        filings.file(twins, draft -> draft.setHeadcounts(people(11)));
        filings.file(twins, draft -> {
            draft.setWay(Way.JOINT_ORGANISATION_BUILDING);
            draft.setHeadcounts(people(10));
        });
        long tooMany = filings.file(twins, draft -> {
            draft.setWay(Way.JOINT_ORGANISATION_BUILDING);
            draft.setHeadcounts(people(11));
        });

        FlagDetails flag = only(twins, FlagRule.TOO_MANY_PEOPLE);

        assertThat(flag.records()).extracting(FlagRecord::activityId).containsExactly(tooMany);
        assertThat(flag.explanation()).isEqualTo("inspections.flag.why.TOO_MANY_PEOPLE.MEMBERS");
        assertThat(flag.values()).containsExactly("11", "10", "2026-01-01");
        assertThat(flag.organizationId()).isEqualTo(twins.village());
    }

    @Test
    void wherePeopleAreCountedTheyAreComparedWithThePopulation() {
        members(twins.village(), 10);
        database.change("update organization set division_code = ? where id = ?", town.code(), twins.village());
        population(900, LocalDate.of(2020, 1, 1));
        population(300, LocalDate.of(2025, 1, 1));
        filings.file(twins, draft -> draft.setHeadcounts(people(300)));
        long tooMany = filings.file(twins, draft -> draft.setHeadcounts(people(301)));
        long members = filings.file(twins, draft -> {
            draft.setWay(Way.JOINT_ORGANISATION_BUILDING);
            draft.setHeadcounts(people(40));
        });

        List<FlagDetails> found = found(twins, FlagRule.TOO_MANY_PEOPLE);

        assertThat(found).flatExtracting(FlagDetails::records).extracting(FlagRecord::activityId).containsExactlyInAnyOrder(tooMany, members);
        assertThat(found).extracting(FlagDetails::values)
                .containsExactlyInAnyOrder(List.of("301", "300", "2025-01-01"), List.of("40", "10", "2026-01-01"));
    }

    @Test
    void filingsPiledUpOnTheLastDayAreFlagged() {
        IntStream.range(0, 5).forEach(i -> filings.file(twins));
        IntStream.range(0, 4).forEach(i -> filings.file(others));
        List.of(twins, others).forEach(pair -> database.change("update activity set due_on = ?, changed_at = ? where agreement_id = ?",
                Date.valueOf(clock.today()), now(), pair.agreement().id()));

        FlagDetails flag = only(twins, FlagRule.PILED_UP);

        assertThat(flag.recordCount()).isEqualTo(5);
        assertThat(flag.values()).containsExactly("5", clock.today().toString());
        assertThat(flag.organizationId()).isEqualTo(twins.enterprise());
        assertThat(found(others, FlagRule.PILED_UP)).isEmpty();
    }

    @Test
    void filingsInGoodTimeAreNoPile() {
        IntStream.range(0, 6).forEach(i -> filings.file(twins));

        assertThat(found(twins, FlagRule.PILED_UP)).isEmpty();
    }

    @Test
    void theSameTextInThreeFilingsIsFlagged() {
        String text = Filings.words();
        String twice = Filings.words();
        IntStream.range(1, 3).forEach(i -> filings.file(twins, draft -> draft.setOutcome(i + "日：" + text)));
        filings.file(others, draft -> draft.setOutcome("30 日 " + text + "。"));
        IntStream.range(0, 2).forEach(i -> filings.file(others, draft -> draft.setOutcome(twice)));

        assertThat(only(twins, FlagRule.SAME_TEXT).recordCount()).isEqualTo(3);
        assertThat(found(others, FlagRule.SAME_TEXT)).extracting(FlagDetails::recordCount).containsExactly(3);
    }

    @Test
    void twentyConfirmationsWithinAMinuteAreFlagged() {
        long[] confirmed = LongStream.range(0, 20).map(i -> filings.confirm(twins, filings.file(twins)).id()).toArray();
        Instant begin = clock.now().minus(Duration.ofDays(40));
        for (int i = 0; i < confirmed.length; i++) {
            answered(confirmed[i], begin.minusSeconds(3L * i));
        }
        IntStream.range(0, 19).forEach(i -> answered(filings.confirm(others, filings.file(others)).id(), begin));

        FlagDetails flag = only(twins, FlagRule.HASTY_CONFIRMATIONS);

        assertThat(flag.recordCount()).isEqualTo(20);
        assertThat(flag.values()).contains("20", twins.partner().displayName());
        assertThat(found(others, FlagRule.HASTY_CONFIRMATIONS)).isEmpty();
    }

    @Test
    void confirmationsThatTookTheirTimeAreNotFlagged() {
        long[] confirmed = LongStream.range(0, 20).map(i -> filings.confirm(twins, filings.file(twins)).id()).toArray();
        Instant begin = clock.now();
        for (int i = 0; i < confirmed.length; i++) {
            answered(confirmed[i], begin.minusSeconds(4L * i));
        }

        assertThat(found(twins, FlagRule.HASTY_CONFIRMATIONS)).isEmpty();
    }

    private void members(long organization, int members) {
        database.change("update organization set party_headcount = ?, party_headcount_as_of = ? where id = ?", members,
                Date.valueOf("2026-01-01"), organization);
    }

    private List<HeadcountDraft> people(int ofTheVillage) {
        return List.of(Filings.people(twins.village(), ofTheVillage), Filings.people(twins.enterprise(), 1));
    }

    private void population(int people, LocalDate asOf) {
        database.change("insert into statistic (id, division_code, indicator, figure, unit, as_of, source, recorded_at)"
                + " values (?, ?, '户籍人口', ?, '人', ?, '示例', ?)", -System.nanoTime(), town.code(), people, Date.valueOf(asOf), now());
    }

    private void answered(long activity, Instant moment) {
        database.change("update activity_answer set given_at = ? where activity_id = ?", Timestamp.from(moment), activity);
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }

    private FlagDetails only(Twins pair, FlagRule rule) {
        List<FlagDetails> found = found(pair, rule);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<FlagDetails> found(Twins pair, FlagRule rule) {
        return office.as(office.auditor(town), () -> {
            flags.check();
            return flags.list(new FlagFilter(null, rule, null, pair.agreement().id()), PageQuery.first(50)).items();
        });
    }
}

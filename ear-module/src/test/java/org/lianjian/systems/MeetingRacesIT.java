package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.deliberations.boundary.AgendaEntry;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.systems.Together.Deed;
import org.lianjian.systems.Together.Outcome;

/** Many people at one meeting at once: nobody is turned away, and nobody's words are lost. */
@ExtendWith(ArquillianExtension.class)
class MeetingRacesIT {

    private static final int CROWD = 16;

    @Inject
    private Office office;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Together together;

    @Inject
    private Meetings meetings;

    @Inject
    private SeriesOfMeetings series;

    private Town town;
    private Actor official;
    private List<Long> organizations;
    private List<Actor> secretaries;

    @BeforeEach
    void makeATown() {
        town = office.newTown();
        official = office.official(town);
        organizations = IntStream.range(0, CROWD).mapToObj(i -> office.newEnterprise(town)).toList();
        secretaries = organizations.stream().map(id -> office.secretaryOfEnterprise(id, town)).toList();
    }

    @Test
    void sixteenPartiesConfirmAtOnce() {
        long id = withAgenda(1).id();
        MeetingDetails agenda = office.as(official, () -> meetings.get(id));
        int wording = gatherings.circulated(official, agenda, all()).textRevision();

        List<Outcome<MeetingDetails>> outcomes = together.at(secretaries.stream()
                .map(secretary -> new Deed<>(secretary, () -> meetings.confirm(id, wording))).toList());

        assertThat(outcomes).allMatch(Outcome::done);
        MeetingDetails after = office.as(official, () -> meetings.get(id));
        assertThat(after.state()).isEqualTo(MeetingState.MINUTES_CONFIRMED);
        assertThat(after.answers()).hasSize(CROWD).allMatch(answer -> answer.confirmed());
    }

    @Test
    void sixteenPeopleWriteAboutSixteenItemsAtOnce() {
        MeetingDetails meeting = withAgenda(CROWD);

        List<Outcome<MeetingDetails>> outcomes = together.at(IntStream.range(0, CROWD).mapToObj(i -> new Deed<>(secretaries.get(i),
                () -> meetings.writeMinutes(meeting.id(), meeting.agenda().get(i).id(), Gatherings.minutes(0, "示例 结果" + i)))).toList());

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(office.as(official, () -> meetings.get(meeting.id())).agenda()).extracting(AgendaEntry::outcome)
                .containsExactlyElementsOf(IntStream.range(0, CROWD).mapToObj(i -> "示例 结果" + i).toList());
    }

    @Test
    void ofTwoWhoWriteAboutOneItemTheSecondIsTold() {
        MeetingDetails meeting = withAgenda(1);
        long item = meeting.agenda().get(0).id();

        List<Outcome<MeetingDetails>> outcomes = together.at(IntStream.range(0, 2).mapToObj(i -> new Deed<>(secretaries.get(i),
                () -> meetings.writeMinutes(meeting.id(), item, Gatherings.minutes(0, "示例 结果" + i)))).toList());

        List<Outcome<MeetingDetails>> told = outcomes.stream().filter(outcome -> !outcome.done()).toList();
        assertThat(told).hasSize(1).allSatisfy(outcome -> assertThat(outcome.problem()).isInstanceOf(StaleVersion.class));
        int second = outcomes.indexOf(told.get(0));
        MeetingDetails merged = office.as(secretaries.get(second),
                () -> meetings.writeMinutes(meeting.id(), item, Gatherings.minutes(1, "示例 结果0;结果1")));
        assertThat(merged.agenda().get(0).outcome()).isEqualTo("示例 结果0;结果1");
    }

    @Test
    void ofManyWhoConveneTheNextMeetingOneDoes() {
        SeriesDetails planned = office.as(official, () -> series.plan(gatherings.seriesDraft(null, all())));
        MeetingDraft draft = gatherings.draft(planned.next().chairId());
        draft.setSeriesId(planned.id());
        draft.setHeldOn(planned.next().day());
        draft.setTopicsUntil(planned.next().topicsUntil());

        List<Outcome<MeetingDetails>> outcomes = together.at(secretaries.stream().limit(8)
                .map(secretary -> new Deed<>(secretary, () -> meetings.convene(draft))).toList());

        assertThat(outcomes.stream().filter(Outcome::done)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.done()).map(Outcome::problem)).allMatch(RuleViolated.class::isInstance);
    }

    /** With so many topics on the agenda, one of each secretary in turn. */
    private MeetingDetails withAgenda(int topics) {
        MeetingDetails meeting = office.as(official, () -> meetings.convene(gatherings.draft(all())));
        List<Long> items = new ArrayList<>();
        for (int i = 0; i < topics; i++) {
            String title = "示例 议题" + i;
            office.as(secretaries.get(i), () -> meetings.propose(meeting.id(), Gatherings.topic(title, null)));
        }
        office.as(official, () -> meetings.get(meeting.id())).proposals().forEach(proposal -> items.add(proposal.id()));
        return office.as(official, () -> meetings.setAgenda(RecordRef.latest(meeting.id()), items));
    }

    private long[] all() {
        return organizations.stream().mapToLong(Long::longValue).toArray();
    }
}

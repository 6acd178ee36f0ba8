package org.lianjian.deliberations.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.TrackedEntity;
import org.lianjian.platform.steps.Occasion;

/** A series of meetings of the same organisations, whose chair goes round among them. It ends for good; meetings already convened stay. */
@Entity
@Table(name = "meeting_series")
@RecordedAs(ObjectType.MEETING_SERIES)
public class MeetingSeries extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_series_seq")
    @SequenceGenerator(name = "meeting_series_seq", sequenceName = "meeting_series_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "agreement_id")
    private Long agreementId;

    @Embedded
    private Convener convener;

    @Embedded
    private RhythmRule rhythm;

    @Column(name = "start_time")
    private LocalTime startTime;

    @Embedded
    private Venue venue;

    @Embedded
    private QuorumRule quorum;

    @Column(name = "topic_days", nullable = false)
    private int topicDays;

    @Column(name = "ended", nullable = false)
    private boolean ended;

    @Column(name = "parties_label", nullable = false)
    private String partiesLabel;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @OneToMany(mappedBy = "series", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SeriesParty> parties = new ArrayList<>();

    /** For the persistence provider. */
    protected MeetingSeries() {
    }

    /** Plans it. */
    public static MeetingSeries plan(Long agreementId, List<Participant> participants, SeriesContent content, Occasion occasion) {
        MeetingSeries series = new MeetingSeries();
        series.agreementId = agreementId;
        series.convener = Convener.of(occasion.actor(), participants);
        series.bring(participants);
        series.write(content, occasion);
        return series;
    }

    /** Changes it. The meetings of an agreement are those of its parties; a joint meeting may get other participants. */
    public void change(List<Participant> participants, SeriesContent content, Occasion occasion) {
        demandOpen(occasion.actor());
        if (!participants().equals(participants)) {
            bring(participants);
        }
        write(content, occasion);
    }

    /** Ends it. */
    public void end(Occasion occasion) {
        demandOpen(occasion.actor());
        ended = true;
        touchedBy(occasion.actor(), occasion.now());
    }

    /** Whether this person may go on with it: one of the participants, or those it was planned for. */
    public boolean isOpenTo(Actor actor) {
        return !ended && (convener.isSpokenForBy(actor) || !ActsFor.among(participants(), actor).isEmpty());
    }

    /**
     * Demands that it goes on and that this person may go on with it.
     *
     * @throws RuleViolated if not
     */
    public void demandOpen(Actor actor) {
        if (ended) {
            throw new RuleViolated(null, "deliberations.refusal.seriesEnded", name);
        }
        if (!isOpenTo(actor)) {
            throw new RuleViolated(7, "deliberations.refusal.notTakingPart");
        }
    }

    /** Who chairs after that organisation; the first participant where nobody has yet or that one takes part no more. */
    public Participant chairAfter(Long organizationId) {
        List<Participant> round = participants();
        int last = round.stream().map(Participant::organizationId).toList().indexOf(organizationId);
        return round.get((last + 1) % round.size());
    }

    /** Whose it is. */
    public RecordScope scope() {
        return new RecordScope(participants().stream().map(Participant::organizationId).collect(Collectors.toSet()),
                participants().stream().map(Participant::townshipCode).collect(Collectors.toSet()));
    }

    /** The participants in the order in which the chair goes round. */
    public List<Participant> participants() {
        return parties.stream().sorted(Comparator.comparingInt(SeriesParty::getPosition)).map(SeriesParty::participant).toList();
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The agreement whose parties meet, or null. */
    public Long getAgreementId() {
        return agreementId;
    }

    /** What may change about it. */
    public SeriesContent content() {
        return new SeriesContent(name, rhythm, startTime, venue, quorum == null ? new QuorumRule(null, null) : quorum, topicDays);
    }

    public boolean isEnded() {
        return ended;
    }

    private void bring(List<Participant> participants) {
        parties.removeIf(party -> participants.stream().noneMatch(one -> one.organizationId() == party.participant().organizationId()));
        for (int position = 0; position < participants.size(); position++) {
            place(participants.get(position), position);
        }
        partiesLabel = Wording.label(participants);
    }

    private void place(Participant one, int position) {
        parties.stream().filter(party -> party.participant().organizationId() == one.organizationId()).findFirst()
                .ifPresentOrElse(party -> party.rename(one, position), () -> parties.add(new SeriesParty(this, one, position)));
    }

    private void write(SeriesContent content, Occasion occasion) {
        name = content.name().strip();
        rhythm = content.rhythm();
        startTime = content.startTime();
        venue = content.venue();
        quorum = content.quorum();
        topicDays = content.topicDays();
        searchText = Wording.searchText(name, partiesLabel);
        touchedBy(occasion.actor(), occasion.now());
    }
}

package org.lianjian.deliberations.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;

/** What a meeting consists of beside its record: participants, agenda, attendance, answers, corrections. */
@MappedSuperclass
public abstract class MeetingParts extends MeetingRecord {

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    protected List<MeetingParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    protected List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    protected List<MeetingAttendance> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    protected List<MinutesAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("addedAt")
    protected List<MeetingAddendumEntry> addenda = new ArrayList<>();

    /** Whose it is: its participants and their townships; it is about the day it is held. */
    public RecordScope scope() {
        return new RecordScope(participants().stream().map(Participant::organizationId).collect(Collectors.toSet()),
                participants().stream().map(Participant::townshipCode).collect(Collectors.toSet()), Span.of(heldOn));
    }

    /** The participants in the order in which the chair goes round. */
    public List<Participant> participants() {
        return parties.stream().sorted(Comparator.comparingInt(MeetingParty::getPosition)).map(MeetingParty::participant).toList();
    }

    /** The participant with that id. */
    public Optional<Participant> participant(Long organizationId) {
        return participants().stream().filter(one -> Objects.equals(one.organizationId(), organizationId)).findFirst();
    }

    /** What is on the agenda, in its order. */
    public List<AgendaItem> agenda() {
        return items.stream().filter(AgendaItem::isPlaced).sorted(Comparator.comparing(AgendaItem::getPosition)).toList();
    }

    /** Topics that are not on the agenda, first proposed first. */
    public List<AgendaItem> proposals() {
        return items.stream().filter(item -> !item.isPlaced()).sorted(Comparator.comparing(AgendaItem::getProposedAt)).toList();
    }

    /** Everything proposed or to be followed up. */
    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** What was resolved, in the order of the agenda. */
    public List<ResolutionLine> resolutions() {
        return agenda().stream().flatMap(item -> item.lines().stream()).toList();
    }

    /** Who was there and who not. */
    public List<AttendanceLine> attendance() {
        return attendance.stream().sorted(Comparator.comparingInt(MeetingAttendance::getPosition)).map(MeetingAttendance::line).toList();
    }

    /** How many of the participating organisations had somebody present. */
    public int present() {
        return (int) attendance().stream().filter(line -> line.status() == AttendanceStatus.PRESENT).map(AttendanceLine::organizationId)
                .distinct().count();
    }

    /** Whether as many were present as the rule asks for. */
    public boolean hasQuorum() {
        return present() >= getQuorum().required(parties.size());
    }

    /** What a party said to the minutes last. */
    public Optional<MinutesAnswer> answerOf(long organizationId) {
        return answers.stream().filter(answer -> answer.getOrganizationId() == organizationId).findFirst();
    }

    /** What a party said to the present wording. */
    public Optional<MinutesAnswer> presentAnswerOf(long organizationId) {
        return answerOf(organizationId).filter(answer -> answer.getTextRevision() == textRevision);
    }

    /** The corrections, first one first. */
    public List<MeetingAddendumEntry> addenda() {
        return List.copyOf(addenda);
    }
}

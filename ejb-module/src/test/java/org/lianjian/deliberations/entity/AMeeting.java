package org.lianjian.deliberations.entity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.lianjian.activities.boundary.Way;
import org.lianjian.deliberations.boundary.AttendanceStatus;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.PlaceKind;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.numbering.OfficialNumber;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** One valid meeting of an enterprise, a village and a body of the township, convened by the enterprise and chaired by the village. */
final class AMeeting {

    static final String TOWN = "330784114000";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    static final Actor ENTERPRISE = secretary(1, Role.ENTERPRISE_SECRETARY);
    static final Actor VILLAGE = secretary(2, Role.VILLAGE_SECRETARY);
    static final Actor STRANGER = secretary(9, Role.VILLAGE_SECRETARY);
    static final Actor OFFICIAL = new Actor(90L, "official", "经办", List.of(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, TOWN)), "");
    static final Actor CITY = new Actor(91L, "city", "市级经办", List.of(Grant.ofCity(Role.MUNICIPAL_OFFICIAL, "330784000000")), "");
    static final List<Participant> PARTICIPANTS = List.of(new Participant(1, "企业", null, TOWN), new Participant(2, "村", null, TOWN),
            new Participant(3, "镇", BodyLevel.TOWNSHIP, TOWN));

    private AMeeting() {
    }

    static Actor secretary(long organization, Role role) {
        return new Actor(organization, "s" + organization, "书记" + organization, List.of(Grant.ofOrganization(role, organization, TOWN)), "");
    }

    static Occasion on(LocalDate day, Actor actor) {
        return new Occasion(actor, day.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(), day);
    }

    /** A plan for that day, chaired by the village, with a quorum of two thirds. */
    static MeetingContent content(LocalDate day) {
        return new MeetingContent(Way.JOINT_DELIBERATION, "共议会", day, LocalTime.of(9, 30), new Venue(PlaceKind.ROOM, "村会议室"), 2,
                new QuorumRule(66, null), day.minusDays(5));
    }

    static Meeting convenedBy(Actor actor) {
        MeetingOrigin origin = new MeetingOrigin(null, 7L, Convener.of(actor, PARTICIPANTS), PARTICIPANTS);
        return Meeting.convene(origin, content(DAY), () -> new OfficialNumber("HY-1", "花会〔2026〕1号"), on(TODAY, actor));
    }

    static Meeting convened() {
        return convenedBy(ENTERPRISE);
    }

    /** With one topic of the village on the agenda. */
    static Meeting withAgenda() {
        Meeting meeting = convened();
        meeting.propose("道路修缮", null, 2, on(TODAY, VILLAGE));
        number(meeting);
        meeting.setAgenda(List.of(1L), on(TODAY, VILLAGE));
        return meeting;
    }

    /** Gives topics ids as the database does: 1, 2, 3 in the order they were proposed. */
    static void number(Meeting meeting) {
        long next = 1;
        for (AgendaItem item : meeting.items()) {
            item.id = next++;
        }
    }

    /** Held with everybody there, and its minutes written with one resolution. */
    static Meeting written() {
        Meeting meeting = withAgenda();
        meeting.hold(DAY, on(DAY, VILLAGE));
        meeting.recordAttendance(0, present(1, 2, 3), on(DAY, ENTERPRISE));
        meeting.writeMinutes(meeting.agenda().get(0), 0, minutes("同意修缮"), on(DAY, ENTERPRISE));
        return meeting;
    }

    static Meeting circulated() {
        Meeting meeting = written();
        meeting.circulate(on(DAY, VILLAGE));
        return meeting;
    }

    /** Confirmed by all three. */
    static Meeting confirmed() {
        Meeting meeting = circulated();
        List.of(ENTERPRISE, VILLAGE, OFFICIAL).forEach(actor -> meeting.confirm(meeting.getTextRevision(), on(DAY, actor)));
        return meeting;
    }

    static Meeting issued() {
        Meeting meeting = confirmed();
        meeting.issue(on(DAY, VILLAGE));
        return meeting;
    }

    static List<AttendanceLine> present(long... organizations) {
        return Arrays.stream(organizations)
                .mapToObj(id -> new AttendanceLine(id, AttendanceStatus.PRESENT, "代表" + id, "委员")).toList();
    }

    static ItemMinutes minutes(String outcome) {
        return new ItemMinutes("讨论了两个方案", outcome, null,
                List.of(new ItemMinutes.Line("修好村口的路", "通过验收", 1, "张三", DAY.plusMonths(1))));
    }
}

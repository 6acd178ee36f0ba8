package org.lianjian.deliberations.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.deliberations.boundary.AgendaKind;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.steps.Occasion;

/**
 * A topic that a party proposed, or a resolution of an earlier meeting that is still open, with its minutes. The minutes have a version of their own,
 * so that two people who write about different items never meet.
 */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends AgendaItemRecord {

    /** For the persistence provider. */
    protected AgendaItem() {
    }

    /** A topic that a participant proposes. */
    static AgendaItem topic(Meeting meeting, String title, String explanation, long organizationId, Occasion occasion) {
        AgendaItem item = new AgendaItem();
        item.meeting = meeting;
        item.kind = AgendaKind.TOPIC;
        item.title = title.strip();
        item.explanation = explanation;
        item.proposedFor = organizationId;
        item.proposedByName = occasion.actor().displayName();
        item.proposedAt = occasion.now();
        return item;
    }

    /** A resolution that is still open. */
    static AgendaItem followUp(Meeting meeting, OpenResolution open, Instant now) {
        AgendaItem item = new AgendaItem();
        item.meeting = meeting;
        item.kind = AgendaKind.FOLLOW_UP;
        item.resolutionId = open.resolutionId();
        item.proposedAt = now;
        item.describe(open);
        return item;
    }

    /** Brings what is said about the open resolution up to date. */
    void describe(OpenResolution open) {
        title = Wording.cut(open.text(), MOST_OF_TITLE);
        resolutionKey = open.key();
        ownerName = open.ownerName();
        dueOn = open.due();
    }

    /** Puts it on the agenda, or with null takes it off. */
    void place(Integer place) {
        position = place;
    }

    /**
     * Writes its minutes.
     *
     * @return whether anything is different now
     * @throws StaleVersion if somebody wrote since the writer read it
     */
    boolean write(int readVersion, ItemMinutes minutes, Occasion occasion) {
        if (readVersion != minutesVersion) {
            throw new StaleVersion(minutesByName, minutesAt);
        }
        if (minutes().equals(minutes)) {
            return false;
        }
        discussion = minutes.discussion();
        outcome = minutes.outcome();
        followUp = minutes.followUp();
        lines.clear();
        for (ItemMinutes.Line line : minutes.lines()) {
            lines.add(new ResolutionLine(this, line, lines.size() + 1));
        }
        minutesVersion++;
        minutesByName = occasion.actor().displayName();
        minutesAt = occasion.now();
        return true;
    }

    /** Forgets a person in what was resolved; whoever is writing at that moment is told, and does not bring the name back. */
    void erase(String personName) {
        if (lines().stream().filter(line -> line.erase(personName)).count() > 0) {
            minutesVersion++;
        }
    }

    /** Its minutes as they stand. */
    public ItemMinutes minutes() {
        return new ItemMinutes(discussion, outcome, followUp, lines().stream().map(ResolutionLine::line).toList());
    }

    /** Whether somebody has written its minutes. */
    boolean isWritten() {
        return minutesVersion > 0;
    }
}

package org.lianjian.web.deliberations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianjian.organizations.boundary.OrganizationChoice;

/** The participants of a joint meeting as they are typed: at least two lines, the first one chairs. */
public class ParticipantLines implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST = 2;

    private final List<ParticipantLine> lines = new ArrayList<>();

    ParticipantLines(List<OrganizationChoice> chosen) {
        chosen.forEach(one -> lines.add(new ParticipantLine(one)));
        pad();
    }

    private void pad() {
        while (lines.size() < FEWEST) {
            lines.add(new ParticipantLine());
        }
    }

    public void add() {
        lines.add(new ParticipantLine());
    }

    public void remove(int index) {
        lines.remove(index);
        pad();
    }

    /** Lets one come first. */
    public void first(int index) {
        lines.add(0, lines.remove(index));
    }

    /** The ids of those chosen, in order; empty lines are none. */
    List<Long> ids() {
        return new ArrayList<>(lines.stream().map(ParticipantLine::getOrganization).filter(Objects::nonNull).map(OrganizationChoice::id).toList());
    }

    public List<ParticipantLine> getLines() {
        return lines;
    }
}

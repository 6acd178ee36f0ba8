package org.lianjian.inspections.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianjian.cooperation.boundary.ProjectFile;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.ResolutionRow;

/**
 * Meetings, resolutions and projects under the agreement of an audit file, at most {@value #MOST} of each.
 *
 * @param meetingsOpen whether meetings and resolutions are within the reader's reach; an engagement may name agreements and activities only
 * @param projectsOpen the same of projects and their money
 * @param meetings     the latest day first
 * @param resolutions  by the day due
 * @param projects     the newest first
 */
public record DossierWork(boolean meetingsOpen, boolean projectsOpen, List<MeetingRow> meetings, List<ResolutionRow> resolutions,
        List<ProjectFile> projects) {

    /** The most meetings, resolutions and projects that one audit file sets out. */
    public static final int MOST = 200;

    /** The accepted projects that count for a commitment, with the quantity. */
    public List<Map.Entry<ProjectFile, BigDecimal>> acceptedFor(long commitmentId) {
        return projects.stream().filter(project -> project.state() == ProjectState.ACCEPTED && project.contributions().containsKey(commitmentId))
                .map(project -> Map.entry(project, project.contributions().get(commitmentId))).toList();
    }

    /** Whether one of the lists may be longer than what is set out. */
    public boolean isCut() {
        return Math.max(meetings.size(), Math.max(resolutions.size(), projects.size())) == MOST;
    }
}

package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.cooperation.boundary.ProjectFile;
import org.lianjian.cooperation.boundary.ProjectRegister;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.inspections.boundary.DossierWork;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;
import org.lianjian.platform.paging.PageQuery;

/** What was deliberated and done under an agreement, as far as the reader of its audit file may see it. */
@Dependent
class DossierRecords {

    private static final PageQuery ALL = PageQuery.first(DossierWork.MOST);

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Resolutions resolutions;

    @Inject
    private ProjectRegister projects;

    DossierWork of(long agreementId, RecordScope scope) {
        boolean meetingsOpen = access.permits(Operation.MEETING_VIEW, scope) && access.permits(Operation.RESOLUTION_VIEW, scope);
        boolean projectsOpen = access.permits(Operation.PROJECT_VIEW, scope);
        return new DossierWork(meetingsOpen, projectsOpen,
                meetingsOpen ? meetings.list(MeetingFilter.ofAgreement(agreementId), ALL).items() : List.of(),
                meetingsOpen ? resolutions.list(ResolutionFilter.ofAgreement(agreementId), ALL).items() : List.of(),
                projectsOpen ? within(projects.filesOf(agreementId, DossierWork.MOST), scope) : List.of());
    }

    private List<ProjectFile> within(List<ProjectFile> files, RecordScope scope) {
        return files.stream().filter(file -> access.permits(Operation.PROJECT_VIEW,
                new RecordScope(scope.organizationIds(), scope.townshipCodes(), new Span(file.firstDue(), file.lastDue())))).toList();
    }
}

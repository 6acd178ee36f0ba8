package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** What every use case begins and ends with: the record within the actor's reach as the actor has read it, and the event with the answer. */
@Dependent
class ProjectDesk {

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    @Inject
    private ProjectStore store;

    @Inject
    private ProjectView view;

    @Inject
    private AuditTrail trail;

    Occasion occasion() {
        return new Occasion(access.actor(), clock.now(), clock.today());
    }

    Visibility reach(Operation operation) {
        return access.visible(operation);
    }

    /** A project to be read. */
    Project show(long id) {
        return within(Operation.PROJECT_VIEW, store.project(id));
    }

    /** A project to be changed in its version, locked. */
    Project take(RecordRef ref, Operation operation) {
        Project project = within(operation, store.locked(ref.id()));
        project.expect(ref);
        return project;
    }

    /** A project whatever its version, locked. */
    Project takeLatest(RecordRef ref, Operation operation) {
        return within(operation, store.locked(ref.id()));
    }

    ProjectDetails details(Project project) {
        return view.details(project, occasion());
    }

    List<TrailEntry> history(Project project) {
        return view.history(project);
    }

    /** Records the change and answers the project as it stands now. */
    ProjectDetails record(Project project, AuditEvent event, Facts facts) {
        trail.record(event, ProjectFacts.subject(project), facts);
        return details(project);
    }

    private Project within(Operation operation, Project project) {
        access.demand(operation, project.scope(), ProjectStore.PROJECT, project.getId());
        return project;
    }
}

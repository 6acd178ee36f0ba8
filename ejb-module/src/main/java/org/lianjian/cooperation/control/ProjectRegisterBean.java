package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.cooperation.boundary.ProjectFile;
import org.lianjian.cooperation.boundary.ProjectOnFile;
import org.lianjian.cooperation.boundary.ProjectRegister;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.entity.Ledger;
import org.lianjian.cooperation.entity.Project;

/** What later features are told about projects. Called by business code in its transaction, never by pages. */
@ApplicationScoped
public class ProjectRegisterBean implements ProjectRegister {

    private static final Set<ProjectState> RUNNING = EnumSet.of(ProjectState.AGREED, ProjectState.IN_PROGRESS, ProjectState.COMPLETED);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    ProjectStore store;

    @Override
    public ProjectOnFile find(long projectId) {
        return store.find(projectId).map(ProjectRegisterBean::onFile).orElse(null);
    }

    @Override
    public ProjectOnFile lock(long projectId) {
        return store.findLocked(projectId).map(ProjectRegisterBean::onFile).orElse(null);
    }

    @Override
    public List<ProjectOnFile> runningUnder(long agreementId) {
        return entities.createQuery("select a from Project a where a.agreementId = :agreement and a.state in :running order by a.id desc",
                        Project.class)
                .setParameter("agreement", agreementId).setParameter("running", RUNNING).getResultStream().map(ProjectRegisterBean::onFile).toList();
    }

    @Override
    public List<ProjectFile> filesOf(long agreementId, int most) {
        return entities.createQuery("select a from Project a where a.agreementId = :agreement order by a.id desc", Project.class)
                .setParameter("agreement", agreementId).setMaxResults(most).setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN).setHint(QueryHints.BATCH, "a.parties")
                .setHint(QueryHints.BATCH, "a.money").setHint(QueryHints.BATCH, "a.contributions")
                .getResultList().stream().map(ProjectRegisterBean::file).toList();
    }

    @Override
    public Set<Long> commitmentsClaimed(long projectId) {
        return new HashSet<>(entities.createQuery("select key(c) from Project a join a.contributions c where a.id = :id and a.state in :claiming",
                        Long.class)
                .setParameter("id", projectId).setParameter("claiming", EnumSet.of(ProjectState.COMPLETED, ProjectState.ACCEPTED)).getResultList());
    }

    private static ProjectFile file(Project project) {
        return new ProjectFile(project.getId(), project.getKey(), project.getNumber(), project.getState(), project.getTitle(),
                project.getPartiesLabel(), project.getBudget(), project.getCurrency(), project.getFirstDue(), project.getLastDue(),
                project.getPercentDone(), ProjectView.money(project), Ledger.of(project).totals(), project.contributions(),
                project.getOutcome(), project.getCompletedByName(), project.getCompletedAt(), project.getReviewedByName(),
                project.getReviewedAt());
    }

    private static ProjectOnFile onFile(Project project) {
        return new ProjectOnFile(project.getId(), project.getKey(), project.getNumber(), project.getTitle(), project.getState(),
                project.getAgreementId(), RUNNING.contains(project.getState()));
    }
}

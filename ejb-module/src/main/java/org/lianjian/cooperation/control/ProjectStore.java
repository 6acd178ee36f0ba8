package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.platform.errors.NotFound;

/** Finds, locks and keeps projects. A project is locked before it is changed: two who agree or enter money at once come one after the other. */
@Dependent
class ProjectStore {

    static final String PROJECT = "project";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    void add(Project project) {
        entities.persist(project);
    }

    /** Keeps a new part of a project that needs its id at once. */
    <T> T keep(T part) {
        entities.persist(part);
        return part;
    }

    Optional<Project> find(long id) {
        return Optional.ofNullable(entities.find(Project.class, id));
    }

    Project project(long id) {
        return find(id).orElseThrow(() -> new NotFound(PROJECT, id));
    }

    Optional<Project> findLocked(long id) {
        return Optional.ofNullable(entities.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The project as it stands once nobody else changes it. */
    Project locked(long id) {
        return findLocked(id).orElseThrow(() -> new NotFound(PROJECT, id));
    }
}

package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionRegister;
import org.lianjian.organizations.entity.AdministrativeDivision;

/** Sets up the divisions of an installation. */
@ApplicationScoped
public class DivisionRegisterBean implements DivisionRegister {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Division division, String remark) {
        if (entities.find(AdministrativeDivision.class, division.code()) == null) {
            entities.persist(new AdministrativeDivision(division, remark));
            entities.flush();
        }
    }
}

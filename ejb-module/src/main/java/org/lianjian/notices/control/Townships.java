package org.lianjian.notices.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The little that notices know of townships, in SQL: the features that have them are not known here. */
@Dependent
class Townships {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** Its name; the code where there is none such. */
    String nameOf(String code) {
        List<?> names = entities.createNativeQuery("select d.name from division d where d.code = ?1").setParameter(1, code).getResultList();
        return names.isEmpty() ? code : (String) names.get(0);
    }

    /** Whether there is such a township. */
    boolean exists(String code) {
        return !entities.createNativeQuery("select d.code from division d where d.code = ?1 and d.division_level = 'TOWN'")
                .setParameter(1, code).getResultList().isEmpty();
    }

    /** The townships of which one of these organisations is a body. */
    Set<String> withBodyAmong(Collection<Long> organizationIds) {
        Set<String> codes = new TreeSet<>();
        organizationIds.forEach(id -> entities.createNativeQuery("select o.township_code from organization o where o.id = ?1"
                + " and o.body_level = 'TOWNSHIP'").setParameter(1, id).getResultList().forEach(code -> codes.add((String) code)));
        return codes;
    }
}

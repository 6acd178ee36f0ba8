package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lianjian.organizations.boundary.Partnerships;

/** Keeps the pairs in both directions; in ascending order, so that two transactions never wait for each other. */
@ApplicationScoped
public class PartnershipsBean implements Partnerships {

    private static final String ADD = "insert into organization_partner (organization_id, partner_id) "
            + "select a.id, b.id from organization a, organization b where a.id = ?1 and b.id = ?2 and not exists "
            + "(select 1 from organization_partner p where p.organization_id = a.id and p.partner_id = b.id) on conflict do nothing";

    @PersistenceContext
    EntityManager entities;

    @Override
    public void join(Collection<Long> organizationIds) {
        SortedSet<Long> ids = new TreeSet<>(organizationIds);
        for (Long id : ids) {
            ids.stream().filter(partner -> !partner.equals(id)).forEach(partner -> add(id, partner));
        }
    }

    private void add(Long id, Long partner) {
        entities.createNativeQuery(ADD).setParameter(1, id).setParameter(2, partner).executeUpdate();
    }
}

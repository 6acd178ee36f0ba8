package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.Violation;

/** Finds the organisation that is registered already: by credit code anywhere, by name among the open ones of the township. */
@Dependent
public class KnownOrganizations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /**
     * What another organisation has already.
     *
     * @param creditCode the code looked for, or null
     * @param openName   the name within its township as {@link Organization#openName} makes it, or null
     * @param exceptId   the organisation that may have it itself, or null
     */
    public List<Violation> duplicates(String creditCode, String openName, Long exceptId) {
        List<Violation> found = new ArrayList<>();
        if (creditCode != null) {
            first("o.creditCode = :value", creditCode, exceptId).stream().map(this::sameCode).forEach(found::add);
        }
        if (openName != null) {
            first("o.openName = :value", openName, exceptId).stream().map(KnownOrganizations::sameName).forEach(found::add);
        }
        return found;
    }

    /** The same, seen from a new transaction: after a lost race the present one cannot read any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Violation> duplicatesAfterAll(String creditCode, String openName, Long exceptId) {
        return duplicates(creditCode, openName, exceptId);
    }

    private List<Organization> first(String condition, String value, Long exceptId) {
        return entities.createQuery("select o from Organization o where o.id <> :except and " + condition, Organization.class)
                .setParameter("except", exceptId == null ? -1L : exceptId).setParameter("value", value).setMaxResults(1).getResultList();
    }

    private static Violation sameName(Organization known) {
        return Violation.of("name", "organizations.duplicate.name", known.getId().toString(), known.getName());
    }

    /** The code is unique in the whole installation; of an organisation out of reach only that it exists is told (invariant 15). */
    private Violation sameCode(Organization known) {
        return access.permits(Operation.ORGANIZATION_VIEW, known.scope())
                ? Violation.of("creditCode", "organizations.duplicate.creditCode", known.getId().toString(), known.getName())
                : Violation.of("creditCode", "organizations.duplicate.creditCodeElsewhere", known.getCreditCode());
    }
}

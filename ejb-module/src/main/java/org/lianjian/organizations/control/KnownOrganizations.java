package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
     * What other organisations have already.
     *
     * @param creditCodes the codes looked for
     * @param openNames   the names within their townships as {@link Organization#openName} makes them
     * @param exceptId    the organisation that may have it itself, or null
     */
    public List<Violation> duplicates(Set<String> creditCodes, Set<String> openNames, Long exceptId) {
        List<Violation> found = new ArrayList<>();
        with("o.creditCode", creditCodes, exceptId).stream().map(this::sameCode).forEach(found::add);
        with("o.openName", openNames, exceptId).stream().map(KnownOrganizations::sameName).forEach(found::add);
        return found;
    }

    /** The same, seen from a new transaction: after a lost race the present one cannot read any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Violation> duplicatesAfterAll(Set<String> creditCodes, Set<String> openNames, Long exceptId) {
        return duplicates(creditCodes, openNames, exceptId);
    }

    private List<Organization> with(String path, Set<String> values, Long exceptId) {
        return values.isEmpty() ? List.of()
                : entities.createQuery("select o from Organization o where o.id <> :except and " + path + " in :values", Organization.class)
                        .setParameter("except", exceptId == null ? -1L : exceptId).setParameter("values", values).getResultList();
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

package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DraftRules;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.organizations.entity.Words;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.persistence.SqlFaults;
import org.lianjian.platform.time.OfficeClock;

/** Loads and writes organisations, and takes no draft that breaks a rule or repeats an organisation. */
@Dependent
public class OrganizationStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    @Inject
    KnownOrganizations known;

    /** The organisation with this id. */
    Organization load(long id) {
        Organization organization = entities.find(Organization.class, id);
        if (organization == null) {
            throw new NotFound("organization", id);
        }
        return organization;
    }

    /**
     * Checks a draft with all that it names.
     *
     * @param selfId the organisation it is about, or null for a new one
     * @throws InvalidInput naming every fault
     */
    void check(OrganizationDraft draft, Operation operation, Long selfId) {
        AdministrativeDivision township = Reach.covers(access.actor(), operation, draft.getTownshipCode())
                ? entities.find(AdministrativeDivision.class, draft.getTownshipCode()) : null;
        String villageCode = Words.tidy(draft.getDivisionCode());
        AdministrativeDivision village = villageCode == null ? null : entities.find(AdministrativeDivision.class, villageCode);
        List<Violation> faults = new ArrayList<>(DraftRules.faultsOf(draft, township, village, clock.today()));
        String openName = township == null ? null : Organization.openName(draft.getTownshipCode(), draft.getName());
        faults.addAll(known.duplicates(Words.tidy(draft.getCreditCode()), openName, selfId));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /**
     * Writes what was changed, so that a lost race shows here.
     *
     * @throws InvalidInput naming the organisation that another transaction registered first
     */
    void write(Organization organization) {
        Long id = organization.getId();
        try {
            entities.persist(organization);
            entities.flush();
        } catch (PersistenceException e) {
            if (SqlFaults.isUniqueViolation(e)) {
                throw new InvalidInput(duplicatesOf(organization, id));
            }
            throw SqlFaults.isConflict(e) ? new StaleVersion("", clock.now()) : e;
        }
    }

    private List<Violation> duplicatesOf(Organization organization, Long id) {
        List<Violation> found = known.duplicatesAfterAll(organization.getCreditCode(), organization.getOpenName(), id);
        return found.isEmpty() ? List.of(Violation.of("name", "organizations.duplicate.justNow", organization.getName())) : found;
    }
}

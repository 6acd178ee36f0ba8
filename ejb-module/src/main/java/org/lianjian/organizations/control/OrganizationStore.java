package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * Checks drafts with all that they name.
     *
     * @param selfId the organisation it is about, or null for new ones
     * @throws InvalidInput naming every fault
     */
    void check(List<OrganizationDraft> drafts, Operation operation, Long selfId) {
        List<Violation> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (OrganizationDraft draft : drafts) {
            AdministrativeDivision township = townshipOf(draft, operation);
            String villageCode = Words.tidy(draft.getDivisionCode());
            AdministrativeDivision village = villageCode == null ? null : entities.find(AdministrativeDivision.class, villageCode);
            faults.addAll(DraftRules.faultsOf(draft, township, village, clock.today()));
            Stream.ofNullable(Words.tidy(draft.getCreditCode())).forEach(codes::add);
            Stream.ofNullable(township).map(place -> Organization.openName(draft.getTownshipCode(), draft.getName())).forEach(names::add);
        }
        faults.addAll(known.duplicates(codes, names, selfId));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private AdministrativeDivision townshipOf(OrganizationDraft draft, Operation operation) {
        return Reach.covers(access.actor(), operation, draft.getTownshipCode())
                ? entities.find(AdministrativeDivision.class, draft.getTownshipCode()) : null;
    }

    /**
     * Writes what was changed, so that a lost race shows here.
     *
     * @param selfId the organisation it is about, or null for new ones
     * @throws InvalidInput naming the organisation that another transaction registered first
     */
    void write(List<Organization> organizations, Long selfId) {
        try {
            organizations.forEach(entities::persist);
            entities.flush();
        } catch (PersistenceException e) {
            if (SqlFaults.isUniqueViolation(e)) {
                throw new InvalidInput(duplicatesOf(organizations, selfId));
            }
            throw SqlFaults.isConflict(e) ? new StaleVersion("", clock.now()) : e;
        }
    }

    private List<Violation> duplicatesOf(List<Organization> organizations, Long selfId) {
        List<Violation> found = known.duplicatesAfterAll(texts(organizations, Organization::getCreditCode),
                texts(organizations, Organization::getOpenName), selfId);
        return found.isEmpty() ? List.of(Violation.of("name", "organizations.duplicate.justNow", organizations.get(0).getName())) : found;
    }

    private static Set<String> texts(List<Organization> organizations, Function<Organization, String> text) {
        return organizations.stream().map(text).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}

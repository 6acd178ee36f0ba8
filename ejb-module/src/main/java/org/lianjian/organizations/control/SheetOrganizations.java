package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.organizations.boundary.OrganizationMatch;
import org.lianjian.organizations.boundary.OrganizationReferences;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;

/** The organisations of a batch of records that name one each, to be written to. */
@Dependent
class SheetOrganizations {

    @Inject
    private OrganizationReferences references;

    @Inject
    private Access access;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** Those that the column names and to which the actor may do this; what is out of reach is unknown (invariant 15). */
    Found of(List<SheetRecord> records, String column, Operation operation) {
        Map<String, OrganizationMatch> matches = references.find(records.stream().map(record -> record.head().text(column)).toList());
        List<Long> ids = matches.values().stream().filter(OrganizationMatch::isClear).map(match -> match.one().id()).distinct().toList();
        List<Organization> loaded = ids.isEmpty() ? List.of()
                : entities.createQuery("select o from Organization o where o.id in :ids", Organization.class).setParameter("ids", ids)
                        .getResultList();
        return new Found(column, matches, loaded.stream().filter(one -> access.permits(operation, one.innerScope()))
                .collect(Collectors.toMap(Organization::getId, Function.identity())));
    }

    /** What was found for a batch. */
    record Found(String column, Map<String, OrganizationMatch> matches, Map<Long, Organization> loaded) {

        Collection<Organization> organizations() {
            return loaded.values();
        }

        /** The record's organisation, or null with the fault that says why there is none. */
        Organization of(SheetRecord sheet, RecordFaults faults) {
            String text = sheet.head().text(column);
            OrganizationMatch match = text == null ? null : matches.get(text);
            if (match == null) {
                faults.add(column, "validation.required");
                return null;
            }
            Organization organization = match.isClear() ? loaded.get(match.one().id()) : null;
            if (organization == null) {
                String key = match.isClear() ? "organizations.reference.unknown" : match.faultKey();
                faults.add(new CellFault(sheet.head().number(), column, key, List.of(text), match.suggestions()));
            }
            return organization;
        }
    }
}

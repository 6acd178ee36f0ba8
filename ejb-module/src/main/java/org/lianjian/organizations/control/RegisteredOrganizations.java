package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;

/** Which rows of a sheet are about organisations of the register: three queries for a batch. */
@Dependent
class RegisteredOrganizations {

    @Inject
    private Access access;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** Tells each row which organisation it is about, or what keeps it from being about one. */
    void find(List<OrganizationReading> readings) {
        Map<String, Organization> byCode = query("o.creditCode", texts(readings.stream().map(OrganizationReading::creditCode))).stream()
                .collect(Collectors.toMap(Organization::getCreditCode, one -> one));
        Map<String, Organization> byName = query("o.openName", texts(readings.stream().map(OrganizationReading::openName))).stream()
                .collect(Collectors.toMap(Organization::getOpenName, one -> one));
        Map<String, List<Organization>> byFormer = former(texts(readings.stream().map(OrganizationReading::name)));
        for (OrganizationReading reading : readings) {
            Organization coded = byCode.get(Objects.toString(reading.creditCode(), ""));
            if (coded != null) {
                identify(reading, coded);
            } else {
                identify(reading, byName.get(Objects.toString(reading.openName(), "")),
                        byFormer.getOrDefault(Objects.toString(reading.name(), ""), List.of()));
            }
        }
    }

    private static Set<String> texts(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private List<Organization> query(String path, Collection<String> values) {
        return values.isEmpty() ? List.of()
                : entities.createQuery("select distinct o from Organization o left join fetch o.names where " + path + " in :values",
                        Organization.class).setParameter("values", values).getResultList();
    }

    private Map<String, List<Organization>> former(Collection<String> names) {
        Map<String, List<Organization>> former = new HashMap<>();
        if (!names.isEmpty()) {
            entities.createQuery("select n.name, n.organization from OrganizationName n where n.name in :names and n.validTo is not null"
                    + " and n.organization.openName is not null", Object[].class).setParameter("names", names).getResultList()
                    .forEach(row -> former.computeIfAbsent((String) row[0], name -> new ArrayList<>())
                            .add((Organization) row[1]));
        }
        return former;
    }

    /** By its code, which no other has; of one out of reach only that it exists is told (invariant 15). */
    private void identify(OrganizationReading reading, Organization coded) {
        if (!access.permits(Operation.ORGANIZATION_CHANGE, coded.innerScope())) {
            reading.faults().add("creditCode", "organizations.duplicate.creditCodeElsewhere", coded.getCreditCode());
        } else {
            reading.about(coded);
        }
    }

    /** By a name within the township. Who has another code is another organisation, which may have had the name once. */
    private void identify(OrganizationReading reading, Organization present, List<Organization> past) {
        String code = reading.creditCode();
        if (present != null) {
            if (!access.permits(Operation.ORGANIZATION_CHANGE, present.innerScope())) {
                return;
            }
            if (code != null && present.getCreditCode() != null) {
                reading.faults().add("creditCode", "organizations.sheet.organization.otherCode", present.getName(), present.getCreditCode());
            }
            reading.about(present);
            return;
        }
        Set<Organization> meant = past.stream().filter(one -> one.getPlace().townshipCode().equals(reading.township()))
                .filter(one -> code == null || one.getCreditCode() == null)
                .filter(one -> access.permits(Operation.ORGANIZATION_CHANGE, one.innerScope())).collect(Collectors.toCollection(LinkedHashSet::new));
        if (meant.size() == 1) {
            reading.about(meant.iterator().next());
        } else if (meant.size() > 1) {
            reading.faults().add(new CellFault(reading.row().number(), "name", "organizations.reference.several", List.of(reading.name()),
                    meant.stream().map(one -> Objects.toString(one.getCreditCode(), one.getName())).toList()));
        }
    }
}

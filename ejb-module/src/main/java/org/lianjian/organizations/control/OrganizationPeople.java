package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.organizations.entity.PersonField;
import org.lianjian.organizations.entity.PersonTexts;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalDataHolder;
import org.lianjian.platform.personal.PersonalTrace;
import org.lianjian.platform.time.OfficeClock;

/** Secretaries and contacts of organisations, and remarks that name somebody. */
@ApplicationScoped
public class OrganizationPeople implements PersonalDataHolder {

    private static final String HOLDER = "ORGANIZATION";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    AuditTrail trail;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    @Override
    public String name() {
        return HOLDER;
    }

    @Override
    public List<PersonalTrace> find(Person person) {
        List<Organization> named = entities.createQuery("select o from Organization o where o.party.secretaryName = :name or o.contact.name = :name"
                        + " or o.party.secretaryPhone = :phone or o.contact.phone = :phone or lower(o.remark) like :anywhere escape '!'"
                        + " or lower(o.remark) like :phoneAnywhere escape '!' order by o.id", Organization.class)
                .setParameter("name", person.name()).setParameter("phone", person.phone() == null ? person.name() : person.phone())
                .setParameter("anywhere", Like.contains(person.name()))
                .setParameter("phoneAnywhere", Like.contains(person.phone() == null ? person.name() : person.phone())).getResultList();
        return named.stream().flatMap(organization -> traces(organization, person).stream()).toList();
    }

    private static List<PersonalTrace> traces(Organization organization, Person person) {
        List<PersonalTrace> traces = new ArrayList<>();
        PersonTexts.in(organization, person).forEach((field, text) -> traces.add(new PersonalTrace(HOLDER, organization.getId(),
                organization.getName(), field.name(), text, organization.innerScope(), null)));
        return traces;
    }

    @Override
    public void erase(Collection<PersonalTrace> traces, long request) {
        Map<Long, Set<PersonField>> fields = traces.stream().collect(Collectors.groupingBy(PersonalTrace::id,
                Collectors.mapping(trace -> PersonField.valueOf(trace.field()), Collectors.toCollection(TreeSet::new))));
        fields.forEach((id, ofOne) -> {
            Organization organization = entities.find(Organization.class, id);
            organization.erase(ofOne);
            organization.touchedBy(access.actor(), clock.now());
            Set<String> digested = ofOne.stream().map(PersonField::fact).collect(Collectors.toCollection(TreeSet::new));
            trail.forget(ObjectType.ORGANIZATION, id, digested);
            trail.record(AuditEvent.ORGANIZATION_PERSON_ERASED, new Subject(id, organization.getCreditCode(), organization.innerScope()),
                    Facts.none().with("request", request).with("fields", String.join(", ", digested)));
        });
    }
}

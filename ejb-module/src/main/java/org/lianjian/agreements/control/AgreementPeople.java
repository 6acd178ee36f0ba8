package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.platform.personal.KeptBecause;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalDataHolder;
import org.lianjian.platform.personal.PersonalTrace;

/** Signatories of agreements. What was signed stays (invariant 8). */
@ApplicationScoped
public class AgreementPeople implements PersonalDataHolder {

    private static final String HOLDER = "AGREEMENT";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public String name() {
        return HOLDER;
    }

    @Override
    public List<PersonalTrace> find(Person person) {
        return entities.createQuery("select distinct s.agreement from AgreementSignature s where s.signatory = :name", Agreement.class)
                .setParameter("name", person.name()).getResultStream().map(agreement -> new PersonalTrace(HOLDER, agreement.getId(),
                        agreement.getNumber(), "SIGNATORY", person.name(), agreement.scope(), KeptBecause.SIGNED)).toList();
    }

    @Override
    public void erase(Collection<PersonalTrace> traces, long request) {
        throw new IllegalStateException("What was signed is not erased: " + traces.size());
    }
}

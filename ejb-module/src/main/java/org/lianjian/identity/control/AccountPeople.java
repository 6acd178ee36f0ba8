package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.RoleGrant;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.personal.KeptBecause;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalDataHolder;
import org.lianjian.platform.personal.PersonalTrace;

/** Accounts, whose names say who acted and stay on file, and what their owners have typed into forms and not sent yet, which may go. */
@ApplicationScoped
public class AccountPeople implements PersonalDataHolder {

    private static final String HOLDER = "ACCOUNT";
    private static final String DRAFT = "FORM_DRAFT";
    private static final String DRAFT_WITH_PHONE = "FORM_DRAFT_PHONE";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public String name() {
        return HOLDER;
    }

    @Override
    public List<PersonalTrace> find(Person person) {
        List<PersonalTrace> traces = new ArrayList<>();
        entities.createQuery("select a from Account a where a.displayName = :name order by a.id", Account.class).setParameter("name", person.name())
                .getResultStream().forEach(account -> traces.add(trace(account, "DISPLAY_NAME", account.getDisplayName(), KeptBecause.ACTED)));
        drafts(person.name(), DRAFT, traces);
        if (person.phone() != null) {
            drafts(person.phone(), DRAFT_WITH_PHONE, traces);
        }
        return traces;
    }

    private void drafts(String text, String field, List<PersonalTrace> traces) {
        entities.createQuery("select distinct a from Account a, FormDraft d where d.accountId = a.id and lower(d.content) like :text escape '!'"
                        + " order by a.id", Account.class).setParameter("text", Like.contains(text)).getResultStream()
                .forEach(account -> traces.add(trace(account, field, text, null)));
    }

    private PersonalTrace trace(Account account, String field, String text, KeptBecause kept) {
        Set<Long> organizations = new HashSet<>();
        Set<String> townships = new HashSet<>();
        entities.createQuery("select g from RoleGrant g where g.accountId = :account", RoleGrant.class).setParameter("account", account.getId())
                .getResultStream().forEach(grant -> {
                    organizations.add(grant.getOrganizationId());
                    townships.add(grant.getDivisionCode());
                });
        organizations.removeIf(Objects::isNull);
        townships.removeIf(Objects::isNull);
        return new PersonalTrace(HOLDER, account.getId(), account.getUsername(), field, text, new RecordScope(organizations, townships), kept);
    }

    @Override
    public void erase(Collection<PersonalTrace> traces, long request) {
        traces.forEach(trace -> entities.createQuery("delete from FormDraft d where d.accountId = :account"
                        + " and lower(d.content) like :text escape '!'")
                .setParameter("account", trace.id()).setParameter("text", Like.contains(trace.text())).executeUpdate());
    }
}

package org.lianjian.organizations.control;

import static org.lianjian.audit.boundary.AuditEvent.ORGANIZATION_CHANGED;
import static org.lianjian.audit.boundary.AuditEvent.ORGANIZATION_CLOSED;
import static org.lianjian.audit.boundary.AuditEvent.ORGANIZATION_CREATED;
import static org.lianjian.audit.boundary.AuditEvent.ORGANIZATION_RENAMED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.OrganizationRow;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** The register of organisations. */
@Stateless
public class OrganizationsBean implements Organizations {

    private static final String WHAT = "organization";
    private static final int MOST_EVENTS = 100;

    @Inject
    Access access;

    @Inject
    OrganizationStore store;

    @Inject
    OrganizationQueries queries;

    @Inject
    OrganizationViews views;

    @Inject
    AuditTrail trail;

    @Inject
    OfficeClock clock;

    @Override
    @Allowed(Operation.ORGANIZATION_LIST)
    public Slice<OrganizationRow> list(OrganizationFilter filter, PageQuery page) {
        return queries.page(filter, access.visible(Operation.ORGANIZATION_LIST), page);
    }

    @Override
    @Allowed(Operation.ORGANIZATION_LIST)
    public List<Long> ids(OrganizationFilter filter) {
        return queries.ids(filter, access.visible(Operation.ORGANIZATION_LIST));
    }

    @Override
    @Allowed(Operation.ORGANIZATION_VIEW)
    public OrganizationDetails get(long id) {
        return views.of(loadFor(Operation.ORGANIZATION_VIEW, id));
    }

    @Override
    @Allowed(Operation.ORGANIZATION_VIEW)
    public List<TrailEntry> history(long id) {
        Organization organization = loadFor(Operation.ORGANIZATION_VIEW, id);
        boolean inside = access.permitsUnlimited(Operation.ORGANIZATION_VIEW, organization.innerScope());
        List<TrailEntry> entries = inside ? trail.of(ObjectType.ORGANIZATION, id, MOST_EVENTS) : List.of();
        return entries.stream().filter(entry -> entry.outcome() == Outcome.DONE).toList();
    }

    @Override
    @Allowed(Operation.ORGANIZATION_CHOOSE)
    public List<OrganizationChoice> choose(String q, OrganizationKind kind) {
        return queries.choices(q, kind, Reach.directory(access.actor()));
    }

    @Override
    @Allowed(Operation.ORGANIZATION_CHOOSE)
    public List<OrganizationChoice> chosen(String field, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, OrganizationChoice> found = queries.chosen(ids, Reach.directory(access.actor())).stream()
                .collect(Collectors.toMap(OrganizationChoice::id, Function.identity()));
        int position = 0;
        for (Long id : ids) {
            if (!found.containsKey(id)) {
                throw new InvalidInput(fieldAt(field, position), "organizations.notFound", String.valueOf(id));
            }
            position++;
        }
        return ids.stream().map(found::get).toList();
    }

    private static String fieldAt(String field, int position) {
        String index = "[" + position + "]";
        return field.contains("[]") ? field.replace("[]", index) : field + index;
    }

    @Override
    @Allowed(Operation.ORGANIZATION_CREATE)
    @Audited(ORGANIZATION_CREATED)
    public OrganizationDetails create(OrganizationDraft draft) {
        return register(List.of(draft)).get(0);
    }

    @Override
    @Allowed(Operation.ORGANIZATION_CREATE)
    @Audited(ORGANIZATION_CREATED)
    public void createAll(List<OrganizationDraft> drafts) {
        register(drafts);
    }

    private List<OrganizationDetails> register(List<OrganizationDraft> drafts) {
        store.check(drafts, Operation.ORGANIZATION_CREATE, null);
        List<Organization> organizations = drafts.stream().map(Organization::register).toList();
        organizations.forEach(organization -> organization.touchedBy(access.actor(), clock.now()));
        store.write(organizations, null);
        List<OrganizationDetails> made = new ArrayList<>();
        Map<Subject, Facts> facts = new LinkedHashMap<>();
        for (Organization organization : organizations) {
            OrganizationDetails details = views.ofNew(organization);
            made.add(details);
            facts.put(subject(organization), OrganizationFacts.made(details));
        }
        trail.record(ORGANIZATION_CREATED, facts);
        return made;
    }

    @Override
    @Allowed(Operation.ORGANIZATION_CHANGE)
    @Audited(ORGANIZATION_CHANGED)
    public OrganizationDetails change(RecordRef ref, OrganizationDraft draft) {
        Organization organization = loadFor(Operation.ORGANIZATION_CHANGE, ref.id());
        organization.expect(ref);
        store.check(List.of(draft), Operation.ORGANIZATION_CHANGE, ref.id());
        OrganizationDetails before = views.of(organization);
        organization.change(draft, clock.today());
        organization.touchedBy(access.actor(), clock.now());
        store.write(List.of(organization), ref.id());
        OrganizationDetails after = views.of(organization);
        if (!before.name().equals(after.name())) {
            trail.record(ORGANIZATION_RENAMED, subject(organization), OrganizationFacts.renamed(before, after));
        }
        trail.record(ORGANIZATION_CHANGED, subject(organization), OrganizationFacts.changed(before, after));
        return after;
    }

    @Override
    @Allowed(Operation.ORGANIZATION_CLOSE)
    @Audited(ORGANIZATION_CLOSED)
    public OrganizationDetails close(RecordRef ref, String reason) {
        Organization organization = loadFor(Operation.ORGANIZATION_CLOSE, ref.id());
        organization.expect(ref);
        organization.close(reason.strip(), clock.now());
        organization.touchedBy(access.actor(), clock.now());
        trail.record(ORGANIZATION_CLOSED, subject(organization), Facts.none().with("name", organization.getName()).text("reason", reason));
        return views.of(organization);
    }

    /** An auditor and a partner see an organisation; only its own township or city may do something to it. */
    private Organization loadFor(Operation operation, long id) {
        Organization organization = store.load(id);
        access.demand(operation, organization.scope(), WHAT, id);
        return organization;
    }

    private static Subject subject(Organization organization) {
        return new Subject(organization.getId(), organization.getCreditCode(), organization.innerScope());
    }
}

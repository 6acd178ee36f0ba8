package org.lianjian.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.activities.boundary.ActivitySort;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationRow;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Viewer;

/** One box over organisations, agreements and activities: the first of each within reach. Closed organisations are found too, under old names. */
@Named
@RequestScoped
public class SearchPage {

    private static final PageQuery FIRST = PageQuery.first(10);

    @Inject
    Organizations organizations;

    @Inject
    Agreements agreements;

    @Inject
    Activities activities;

    @Inject
    Meetings meetings;

    @Inject
    Address address;

    @Inject
    Viewer viewer;

    private String q;
    private Slice<OrganizationRow> foundOrganizations;
    private Slice<AgreementRow> foundAgreements;
    private Slice<ActivityRow> foundActivities;
    private Slice<MeetingRow> foundMeetings;

    @PostConstruct
    void search() {
        viewer.demand(Operation.ORGANIZATION_LIST);
        q = address.text("q").orElse("");
        foundOrganizations = ifMay("ORGANIZATION_LIST", () -> organizations.list(
                new OrganizationFilter(q, null, null, null, true, OrganizationSort.NAME), FIRST));
        foundAgreements = ifMay("AGREEMENT_LIST", () -> agreements.list(
                new AgreementFilter(q, null, null, null, null, null, AgreementSort.NEWEST), FIRST));
        foundActivities = ifMay("ACTIVITY_LIST", () -> activities.list(
                new ActivityFilter(q, null, null, null, null, null, null, null, null, null, ActivitySort.HELD_LAST), FIRST));
        foundMeetings = ifMay("MEETING_LIST", () -> meetings.list(new MeetingFilter(q, null, null, null, null, null, null, null), FIRST));
    }

    private <T> Slice<T> ifMay(String operation, Supplier<Slice<T>> list) {
        return isAsked() && viewer.may(operation) ? list.get() : new Slice<>(List.of(), null);
    }

    /** Whether anything is searched for. */
    public boolean isAsked() {
        return !q.isEmpty();
    }

    /** Whether nothing was found. */
    public boolean isNothing() {
        return Stream.of(foundOrganizations, foundAgreements, foundActivities, foundMeetings).allMatch(slice -> slice.items().isEmpty());
    }

    public String getQ() {
        return q;
    }

    /** What is searched for, as part of an address. */
    public String getQuery() {
        return "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    public Slice<OrganizationRow> getOrganizations() {
        return foundOrganizations;
    }

    public Slice<AgreementRow> getAgreements() {
        return foundAgreements;
    }

    public Slice<ActivityRow> getActivities() {
        return foundActivities;
    }

    public Slice<MeetingRow> getMeetings() {
        return foundMeetings;
    }
}

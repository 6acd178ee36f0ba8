package org.lianjian.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.Contribution;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.Headcount;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.CommitmentDraft;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.PartyDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesDraft;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.PaperDetails;
import org.lianjian.inspections.boundary.PaperDraft;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationDraft;

/** Which record a draft comes back as: its fields may be sent back with a change, and those that the server makes are passed over. */
final class ServerMade {

    private static final Map<Class<?>, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry(AgreementDraft.class, AgreementDetails.class),
            Map.entry(PartyDraft.class, Party.class),
            Map.entry(CommitmentDraft.class, Commitment.class),
            Map.entry(ActivityDraft.class, ActivityDetails.class),
            Map.entry(HeadcountDraft.class, Headcount.class),
            Map.entry(ContributionDraft.class, Contribution.class),
            Map.entry(OrganizationDraft.class, OrganizationDetails.class),
            Map.entry(EngagementDraft.class, EngagementDetails.class),
            Map.entry(PaperDraft.class, PaperDetails.class),
            Map.entry(AccountDraft.class, AccountDetails.class),
            Map.entry(SeriesDraft.class, SeriesDetails.class),
            Map.entry(MeetingDraft.class, MeetingDetails.class));

    private ServerMade() {
    }

    /** The names of all fields of the record that this draft comes back as; none for other bodies. */
    static Set<String> fieldsOf(Class<?> draft) {
        return RECORDS.entrySet().stream().filter(entry -> entry.getKey().isAssignableFrom(draft))
                .flatMap(entry -> Arrays.stream(entry.getValue().getRecordComponents())).map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}

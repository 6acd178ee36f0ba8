package org.lianjian.web.deliberations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.deliberations.boundary.AttendanceDraft;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.MeetingForm;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.MinutesDraft;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesDraft;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.OnceOnly;

/** What the forms for meetings and series ask of the services. The forms themselves travel with the page and can hold none of them. */
@ApplicationScoped
public class MeetingFormDesk {

    @Inject
    Meetings meetings;

    @Inject
    SeriesOfMeetings series;

    @Inject
    Agreements agreements;

    @Inject
    Organizations organizations;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    MeetingForm form() {
        return meetings.form();
    }

    MeetingDetails get(long id) {
        return meetings.get(id);
    }

    SeriesDetails series(long id) {
        return series.get(id);
    }

    /** The parties of an agreement as participants. */
    List<Participant> parties(long agreementId) {
        return agreements.get(agreementId).parties().stream()
                .map(party -> new Participant(party.organizationId(), party.shortName(), party.bodyLevel(), party.townshipCode())).toList();
    }

    String titleOf(long agreementId) {
        return agreements.get(agreementId).title();
    }

    /** Possible participants for what is typed. */
    List<OrganizationChoice> choose(String typed) {
        return organizations.choose(typed, null);
    }

    /** Those with these ids who can still be chosen. */
    List<OrganizationChoice> chosen(List<Long> ids) {
        return ids.isEmpty() ? List.of() : organizations.chosen("organizationIds", ids);
    }

    /** Convenes it, or changes what was convened; a form sent twice counts once. */
    long save(String key, RecordRef known, MeetingDraft draft) {
        return once.run(key, () -> known == null ? meetings.convene(draft).id() : meetings.change(known, draft).id());
    }

    /** Plans a series, or changes one. */
    long saveSeries(String key, RecordRef known, SeriesDraft draft) {
        return once.run(key, () -> known == null ? series.plan(draft).id() : series.change(known, draft).id());
    }

    MeetingDetails writeMinutes(long id, long itemId, MinutesDraft draft) {
        return meetings.writeMinutes(id, itemId, draft);
    }

    MeetingDetails recordAttendance(long id, AttendanceDraft draft) {
        return meetings.recordAttendance(id, draft);
    }

    KeptDraft kept() {
        return kept;
    }
}

package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.KeptTemplates;

/** Lets issued minutes keep the template they were drawn up with. */
@Dependent
class KeptMinutes {

    @Inject
    private KeptTemplates templates;

    /** Called when the minutes are issued: from then on their paper looks the same for ever. */
    MeetingDetails issued(MeetingDetails meeting) {
        templates.keep(DocumentKind.MINUTES, meeting.id(), MinutesDocument.officeOf(meeting));
        return meeting;
    }
}

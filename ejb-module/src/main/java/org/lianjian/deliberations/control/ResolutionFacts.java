package org.lianjian.deliberations.control;

import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.deliberations.entity.Newborn;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.documents.boundary.Attachment;

/** What events say about a resolution. Names and texts are personal: digests of them. */
final class ResolutionFacts {

    private ResolutionFacts() {
    }

    /** What was resolved. */
    static Facts asOpened(Resolution resolution) {
        return Facts.none().with("number", resolution.getNumber()).with("meeting", resolution.getMeetingId())
                .with("organizationId", resolution.getOwnerId()).with("dueOn", resolution.getDueOn()).text("text", resolution.getText())
                .text("measure", resolution.getMeasure()).text("ownerPerson", resolution.getOwnerPerson());
    }

    /** What was shown as proof. */
    static Facts asClaimed(String proof, List<Attachment> files) {
        return Facts.none().with("files", files.size())
                .with("evidence", files.stream().map(Attachment::sha256).collect(Collectors.joining(", "))).text("proof", proof);
    }

    /** What came out of it. */
    static Facts asBearing(List<Newborn> newborns) {
        return Facts.none().with("offspring", newborns.stream().map(newborn -> newborn.kind() + " " + newborn.recordId())
                .collect(Collectors.joining(", ")));
    }

    /** The resolution as the subject of an event. */
    static Subject subject(Resolution resolution) {
        return new Subject(resolution.getId(), resolution.getKey(), resolution.scope());
    }
}

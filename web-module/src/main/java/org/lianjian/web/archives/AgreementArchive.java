package org.lianjian.web.archives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.archives.boundary.ArchiveDraft;
import org.lianjian.archives.boundary.ArchiveOffer;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.Retention;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** The archived packages of the agreement that the page is about, and making one. */
@Named
@RequestScoped
public class AgreementArchive {

    @Inject
    Archives archives;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private final ArchiveDraft draft = new ArchiveDraft();
    private ArchiveOffer offer;
    private Integer version;

    /** Whether one can be made, and those there are. */
    public ArchiveOffer getOffer() {
        if (offer == null) {
            offer = archives.offer(address.demandId());
            draft.setRetention(offer.retention());
        }
        return offer;
    }

    /** Makes one. */
    public String make() {
        draft.setAgreementId(address.demandId());
        return submission.run(() -> Go.to("/archives/view", archives.make(draft).id(), "archives.done.MADE"));
    }

    public ArchiveDraft getDraft() {
        getOffer();
        return draft;
    }

    /** The retention periods to choose from. */
    public Retention[] getRetentions() {
        return Retention.values();
    }

    /** A finished agreement has no version to lose a race for. */
    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}

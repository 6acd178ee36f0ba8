package org.lianjian.cooperation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.ListingStep;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/**
 * What a village or an enterprise asks for or offers. DRAFT → PUBLISHED → RESERVED → MET (a need) or USED (a resource); WITHDRAWN; EXPIRED
 * (DOMAIN.md §3). A project that is given up sets it free again.
 */
@Entity
@Table(name = "listing")
@RecordedAs(ObjectType.LISTING)
public class Listing extends ListingRecord {

    private static final int DIGITS_OF_A_CITY = 6;

    /** For the persistence provider. */
    protected Listing() {
    }

    /** A new draft. */
    public static Listing draft(ListingSide side, ListingOwner owner, ListingContent content, Occasion occasion) {
        Listing listing = new Listing();
        listing.side = side;
        listing.state = ListingState.DRAFT;
        listing.organizationId = owner.organizationId();
        listing.organizationName = owner.shortName();
        listing.townshipCode = owner.townshipCode();
        listing.cityCode = owner.townshipCode().substring(0, DIGITS_OF_A_CITY);
        listing.write(content);
        listing.touchedBy(occasion.actor(), occasion.now());
        return listing;
    }

    /** Changes what it says. */
    public void change(ListingContent content, Occasion occasion) {
        begin(ListingStep.CHANGE, occasion);
        ListingWindow.check(content, occasion.today());
        write(content);
    }

    /** Shows it to others. */
    public void publish(Occasion occasion) {
        begin(ListingStep.PUBLISH, occasion);
        state = ListingState.PUBLISHED;
        publishedOn = occasion.today();
    }

    /** Takes it back. */
    public void withdraw(String why, Occasion occasion) {
        begin(ListingStep.WITHDRAW, occasion);
        reason = why.strip();
        state = ListingState.WITHDRAWN;
    }

    /** An agreed project counts on it; only one does. */
    public void reserve(long project, Occasion occasion) {
        if (state != ListingState.PUBLISHED || isOver(occasion.today())) {
            throw Objection.ofLifeCycle("cooperation.refusal.notFree", title, state).asError();
        }
        touchedBy(occasion.actor(), occasion.now());
        projectId = project;
        state = ListingState.RESERVED;
    }

    /** The project that counted on it was given up; from today it is shown again. */
    public void release(Occasion occasion) {
        demandReserved();
        touchedBy(occasion.actor(), occasion.now());
        projectId = null;
        publishedOn = occasion.today();
        state = isOver(occasion.today()) ? ListingState.EXPIRED : ListingState.PUBLISHED;
    }

    /** The project that counted on it was accepted. */
    public void settle(Occasion occasion) {
        demandReserved();
        touchedBy(occasion.actor(), occasion.now());
        state = side == ListingSide.NEED ? ListingState.MET : ListingState.USED;
    }

    /** Its last day has passed; false when it is not shown any more anyway. */
    public boolean expire(Occasion occasion) {
        if (state != ListingState.PUBLISHED || !isOver(occasion.today())) {
            return false;
        }
        touchedBy(occasion.actor(), occasion.now());
        state = ListingState.EXPIRED;
        return true;
    }

    /** Why the step cannot be taken on this occasion; empty if it can. */
    public Optional<Objection> objection(ListingStep step, Occasion occasion) {
        if (!ListingLifeCycle.has(step, state)) {
            return Optional.of(Objection.outOfPlace("cooperation", step));
        }
        return step == ListingStep.PUBLISH && isOver(occasion.today())
                ? Optional.of(Objection.ofLifeCycle("cooperation.refusal.over", expiresOn)) : Optional.empty();
    }

    private void demandReserved() {
        if (state != ListingState.RESERVED) {
            throw Objection.ofLifeCycle("cooperation.refusal.notReserved", title, state).asError();
        }
    }

    private boolean isOver(LocalDate today) {
        return expiresOn.isBefore(today);
    }

    private void begin(ListingStep step, Occasion occasion) {
        objection(step, occasion).ifPresent(objection -> {
            throw objection.asError();
        });
        touchedBy(occasion.actor(), occasion.now());
    }

    private void write(ListingContent content) {
        category = content.category();
        title = content.title().strip();
        description = content.description();
        quantity = content.quantity();
        unit = content.unit().strip();
        from = content.from();
        to = content.to();
        placeCode = content.placeCode();
        visibility = content.visibility();
        expiresOn = content.expiresOn();
        searchText = ProjectWording.searchText(title, organizationName, description);
    }
}

package org.lianjian.cooperation.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.cooperation.boundary.ListingGap;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.cooperation.boundary.Suggestion;
import org.lianjian.cooperation.entity.DeclinedMatch;
import org.lianjian.cooperation.entity.Fit;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.steps.Occasion;

/** The use cases of matching. */
@Stateless
public class MatchesBean implements Matches {

    private static final int MOST = 20;

    @Inject
    private Access access;

    @Inject
    private ListingDesk desk;

    @Inject
    private ListingStore store;

    @Inject
    private ListingQueries queries;

    @Inject
    private Candidates candidates;

    @Inject
    private AgreementRegister agreements;

    @Inject
    private AuditTrail trail;

    @Override
    @Allowed(Operation.MATCH_VIEW)
    public List<Suggestion> forListing(long id) {
        Listing listing = store.listing(id);
        access.demand(Operation.MATCH_VIEW, listing.scope(), ListingStore.LISTING, id);
        if (listing.getState() != ListingState.PUBLISHED) {
            return List.of();
        }
        List<ListingRow> found = candidates.of(listing, desk.occasion().today());
        Map<Long, String> places = candidates.placesOf(found.stream().map(ListingRow::id).toList());
        Map<Long, Long> shared = agreements.shared(listing.getOrganizationId(), found.stream().map(ListingRow::organizationId).toList());
        return found.stream().map(row -> Fit.of(listing, row, places.get(row.id()), shared.getOrDefault(row.organizationId(), 0L)))
                .sorted(Comparator.comparingInt(Suggestion::score).reversed()).limit(MOST).toList();
    }

    @Override
    @Allowed(Operation.MATCH_DECLINE)
    @Audited(AuditEvent.MATCH_DECLINED)
    public void decline(long needId, long resourceId, String reason) {
        Listing need = side(needId, ListingSide.NEED);
        Listing resource = side(resourceId, ListingSide.RESOURCE);
        Listing own = access.permits(Operation.MATCH_DECLINE, need.scope()) ? need : resource;
        Listing other = own == need ? resource : need;
        access.demand(Operation.MATCH_DECLINE, own.scope(), ListingStore.LISTING, own.getId());
        desk.show(other.getId());
        Occasion occasion = desk.occasion();
        if (!store.decline(new DeclinedMatch(needId, resourceId, reason, occasion), new DeclinedMatch.Key(needId, resourceId))) {
            throw new RuleViolated(null, "cooperation.refusal.declinedAlready");
        }
        trail.record(AuditEvent.MATCH_DECLINED, ListingFacts.subject(own),
                Facts.none().with("need", needId).with("resource", resourceId).text("reason", reason));
    }

    @Override
    @Allowed(Operation.LISTING_GAPS)
    public Slice<ListingRow> gaps(ListingGap gap, PageQuery page) {
        return queries.gaps(gap, desk.occasion().today(), page);
    }

    private Listing side(long id, ListingSide side) {
        Listing listing = store.listing(id);
        if (listing.getSide() != side) {
            throw new NotFound(ListingStore.LISTING, id);
        }
        return listing;
    }
}

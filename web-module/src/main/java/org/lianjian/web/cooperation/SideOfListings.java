package org.lianjian.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.cooperation.boundary.Suggestion;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.api.Answers;

/** What the API of needs and that of resources have in common: a record of the other side is not found there. */
@RequestScoped
public class SideOfListings {

    @Inject
    Listings listings;

    @Inject
    Matches matches;

    @Inject
    Answers answers;

    Slice<ListingRow> list(ListingSide side, ListingQuery query, PageQuery page) {
        return listings.list(query.filter(side), page);
    }

    ListingDetails get(ListingSide side, long id) {
        ListingDetails found = listings.get(id);
        if (found.side() != side) {
            throw new NotFound("listing", id);
        }
        return found;
    }

    Slice<TrailEntry> history(ListingSide side, long id) {
        return answers.all(listings.history(get(side, id).id()));
    }

    Slice<Suggestion> suggestions(ListingSide side, long id) {
        List<Suggestion> found = matches.forListing(get(side, id).id());
        return answers.all(found);
    }

    Response draft(ListingSide side, String path, ListingDraft draft) {
        ListingDetails made = listings.draft(side, draft);
        return answers.created(path + "/" + made.id(), made);
    }

    ListingDetails change(ListingSide side, RecordRef ref, ListingDraft draft) {
        get(side, ref.id());
        return listings.change(ref, draft);
    }

    Response publish(ListingSide side, RecordRef ref) {
        get(side, ref.id());
        return answers.ok(listings.publish(ref));
    }

    Response withdraw(ListingSide side, RecordRef ref, String reason) {
        get(side, ref.id());
        return answers.ok(listings.withdraw(ref, reason));
    }
}

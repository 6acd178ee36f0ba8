package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.lianjian.cooperation.boundary.ListingFilter;
import org.lianjian.cooperation.boundary.ListingGap;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingSort;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.records.RecordRef;

/** One attempt at each operation on needs and resources: on the drafts of a world's enterprise and village, which nobody else may see. */
@ApplicationScoped
public class ListingAttempts implements AttemptSource {

    private static final PageQuery PAGE = PageQuery.first(50);
    private static final String WORDS = "示例 说明";
    private static final long NOTHING = Long.MAX_VALUE - 10;

    /** A version that no record has: the step is refused for that, after access was checked. */
    private static final int NEVER = Integer.MAX_VALUE;

    @Inject
    Listings listings;

    @Inject
    Matches matches;

    @Inject
    Postings postings;

    @Inject
    Database database;

    @Override
    public Map<Operation, Consumer<World>> all() {
        Map<Operation, Consumer<World>> attempts = new EnumMap<>(Operation.class);
        attempts.put(Operation.LISTING_LIST, world -> each(world, id -> Attempts.demand(listings.list(draftsOf(id), PAGE).items())));
        attempts.put(Operation.LISTING_VIEW, world -> each(world, listings::get));
        attempts.put(Operation.LISTING_WRITE, world -> each(world, id -> listings.change(RecordRef.latest(id), postings.land())));
        attempts.put(Operation.LISTING_PUBLISH, world -> each(world, id -> listings.publish(new RecordRef(id, NEVER))));
        attempts.put(Operation.LISTING_WITHDRAW, world -> each(world, id -> listings.withdraw(new RecordRef(id, NEVER), WORDS)));
        attempts.put(Operation.MATCH_VIEW, world -> each(world, matches::forListing));
        attempts.put(Operation.MATCH_DECLINE, world -> matches.decline(published(world.village()), published(world.enterprise()), WORDS));
        attempts.put(Operation.LISTING_GAPS, world -> Attempts.demand(matches.gaps(ListingGap.NEEDS_WITHOUT_MATCH, PAGE).items().stream()
                .filter(row -> row.organizationId() == world.village()).toList()));
        return attempts;
    }

    private ListingFilter draftsOf(long listing) {
        long organization = database.texts("select organization_id from listing where id = ?", listing).stream().findFirst()
                .map(Long::valueOf).orElse(NOTHING);
        return new ListingFilter(side(listing), null, null, ListingState.DRAFT, organization, null, false, ListingSort.NEWEST);
    }

    private ListingSide side(long listing) {
        return database.texts("select side from listing where id = ?", listing).stream().findFirst().map(ListingSide::valueOf)
                .orElse(ListingSide.NEED);
    }

    /** For the enterprise's draft, and where that is out of reach for the village's. */
    private void each(World world, LongConsumer attempt) {
        try {
            attempt.accept(draft(world.enterprise()));
        } catch (NotFound e) {
            attempt.accept(draft(world.village()));
        }
    }

    private long draft(long organization) {
        return of(organization, ListingState.DRAFT);
    }

    private long published(long organization) {
        return of(organization, ListingState.PUBLISHED);
    }

    private long of(long organization, ListingState state) {
        return database.texts("select id from listing where organization_id = ? and state = ? order by id", organization, state.name()).stream()
                .findFirst().map(Long::valueOf).orElse(NOTHING);
    }
}

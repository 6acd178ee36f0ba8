package org.lianjian.web.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.cooperation.boundary.ListingCategory;
import org.lianjian.cooperation.boundary.ListingFilter;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingSort;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The list of needs or that of resources; its side and its filters are in the address. */
@Named
@RequestScoped
public class ListingListPage {

    private static final int ROWS = 25;

    @Inject
    Listings listings;

    @Inject
    Address address;

    private ListingSide side;
    private Slice<ListingRow> slice;

    @PostConstruct
    void read() {
        side = ListingPaths.side(address);
        slice = rows(address.page(ROWS));
    }

    /** Which of the two lists is shown; needs when the address does not say. */
    public ListingSide getSide() {
        return side;
    }

    /** The other list. */
    public ListingSide getOther() {
        return side.other();
    }

    /** One page of the list. */
    public Slice<ListingRow> getSlice() {
        return slice;
    }

    /** The states that a listing of this side can have. */
    public List<ListingState> getStates() {
        ListingState never = side == ListingSide.NEED ? ListingState.USED : ListingState.MET;
        return Stream.of(ListingState.values()).filter(state -> state != never).toList();
    }

    /** The orders to choose from. */
    public ListingSort[] getSorts() {
        return ListingSort.values();
    }

    /** The categories to choose from. */
    public List<ListingCategory> getCategories() {
        return listings.categories();
    }

    /** Whether only those are shown that the reader acts for. */
    public boolean isMine() {
        return address.text("mine").isPresent();
    }

    /** Whether anything beside the side is asked for. */
    public boolean isFiltered() {
        return Stream.of("q", "category", "state", "organization", "township", "mine").anyMatch(name -> address.text(name).isPresent());
    }

    /** Rows of the list by its filters. */
    Slice<ListingRow> rows(PageQuery page) {
        ListingSort sort = address.code(ListingSort.class, "sort");
        return listings.list(new ListingFilter(side, address.text("q").orElse(null), address.text("category").orElse(null),
                address.code(ListingState.class, "state"), address.id("organization").orElse(null), address.text("township").orElse(null),
                isMine(), sort == null ? ListingSort.NEWEST : sort), page);
    }
}

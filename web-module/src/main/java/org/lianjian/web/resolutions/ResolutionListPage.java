package org.lianjian.web.resolutions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.deliberations.boundary.BoardColumn;
import org.lianjian.deliberations.boundary.ClosureRate;
import org.lianjian.deliberations.boundary.ResolutionBoard;
import org.lianjian.deliberations.boundary.ResolutionFilter;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;

/** The list and the board of resolutions; their filters are in the address. */
@Named
@RequestScoped
public class ResolutionListPage {

    private static final int ROWS = 25;
    private static final int ROWS_OF_A_COLUMN = 8;

    @Inject
    Resolutions resolutions;

    @Inject
    Divisions divisions;

    @Inject
    OfficeClock clock;

    @Inject
    Address address;

    private ResolutionFilter filter;
    private Slice<ResolutionRow> slice;
    private ResolutionBoard board;
    private ClosureRate rate;

    @PostConstruct
    void read() {
        filter = new ResolutionFilter(address.text("q").orElse(null), address.code(ResolutionState.class, "state"),
                address.code(BoardColumn.class, "column"), address.id("organization").orElse(null), address.id("owner").orElse(null),
                address.text("township").orElse(null), address.id("agreement").orElse(null), address.id("pairing").orElse(null),
                address.id("meeting").orElse(null), null, null);
    }

    /** One page of the list. */
    public Slice<ResolutionRow> getSlice() {
        if (slice == null) {
            slice = rows(address.page(ROWS));
        }
        return slice;
    }

    /** The first lines of each column. */
    public List<ResolutionBoard.Column> getBoard() {
        if (board == null) {
            board = resolutions.board(filter, ROWS_OF_A_COLUMN);
        }
        return board.columns();
    }

    /** What fell due in the period and was closed on time. */
    public ClosureRate getRate() {
        if (rate == null) {
            rate = resolutions.closure(filter, getFrom(), getTo().isBefore(getFrom()) ? getFrom() : getTo());
        }
        return rate;
    }

    /** The first day of the period: New Year when nothing is said. */
    public LocalDate getFrom() {
        LocalDate from = address.date("from");
        return from == null ? clock.today().withDayOfYear(1) : from;
    }

    /** The last day of the period: today when nothing is said. */
    public LocalDate getTo() {
        LocalDate to = address.date("to");
        return to == null ? clock.today() : to;
    }

    /** The query that shows all of a column under the present filters. */
    public String linkTo(BoardColumn column) {
        return "column=" + column + Stream.of("q", "township", "organization", "owner", "agreement", "pairing", "meeting")
                .flatMap(name -> address.text(name).map(value -> "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).stream())
                .collect(Collectors.joining());
    }

    /** The columns to choose from. */
    public BoardColumn[] getColumns() {
        return BoardColumn.values();
    }

    /** The states to choose from. */
    public ResolutionState[] getStates() {
        return ResolutionState.values();
    }

    /** The townships within reach. */
    public List<Division> getTownships() {
        return divisions.townships();
    }

    /** Rows of the list by its filters. */
    Slice<ResolutionRow> rows(PageQuery page) {
        return resolutions.list(filter, page);
    }
}

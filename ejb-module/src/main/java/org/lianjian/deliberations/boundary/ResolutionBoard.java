package org.lianjian.deliberations.boundary;

import java.util.List;
import org.lianjian.platform.paging.Slice;

/** The board: of each column its first lines and whether there are more. */
public record ResolutionBoard(List<Column> columns) {

    public ResolutionBoard {
        columns = List.copyOf(columns);
    }

    /** One column of it. */
    public record Column(BoardColumn column, Slice<ResolutionRow> slice) {
    }
}

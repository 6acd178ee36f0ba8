package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.exchange.boundary.ImportKind;

/** Needs (需求) from a sheet. */
@ApplicationScoped
public class NeedSheet extends ListingSheet {

    @Override
    public ImportKind kind() {
        return ImportKind.NEEDS;
    }

    @Override
    ListingSide side() {
        return ListingSide.NEED;
    }

    @Override
    String example() {
        return "梨子采摘季用工";
    }
}

package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.exchange.boundary.ImportKind;

/** Resources (资源) from a sheet. */
@ApplicationScoped
public class ResourceSheet extends ListingSheet {

    @Override
    public ImportKind kind() {
        return ImportKind.RESOURCES;
    }

    @Override
    ListingSide side() {
        return ListingSide.RESOURCE;
    }

    @Override
    String example() {
        return "会计培训讲师";
    }
}

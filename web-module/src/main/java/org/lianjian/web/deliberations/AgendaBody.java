package org.lianjian.web.deliberations;

import java.util.List;

/** The body that sets an agenda: the ids of the topics in their order. */
public class AgendaBody {

    private List<Long> items;

    public List<Long> getItems() {
        return items;
    }

    public void setItems(List<Long> items) {
        this.items = items;
    }
}

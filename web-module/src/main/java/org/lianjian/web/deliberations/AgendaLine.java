package org.lianjian.web.deliberations;

import org.lianjian.deliberations.boundary.AgendaEntry;

/** A topic with its number on the agenda. */
public class AgendaLine {

    private final AgendaEntry topic;
    private Integer order;

    AgendaLine(AgendaEntry topic, Integer order) {
        this.topic = topic;
        this.order = order;
    }

    public long getId() {
        return topic.id();
    }

    public AgendaEntry getTopic() {
        return topic;
    }

    /** Its number; null leaves it off. */
    public Integer getOrder() {
        return order;
    }

    public void setOrder(Integer order) {
        this.order = order;
    }
}

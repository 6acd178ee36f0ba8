package org.lianjian.spike.boundary;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class SpikeActor {

    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int identity() {
        return System.identityHashCode(this);
    }
}

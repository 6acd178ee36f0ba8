package org.lianjian.platform.leases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This running program among those that share the database. A restarted node is another one: its old leases run out. */
@ApplicationScoped
public class Node {

    private final String name = UUID.randomUUID().toString();

    /** A name no other node has. */
    public String name() {
        return name;
    }
}

package org.lianjian.platform.leases;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** This running program among those that share the database. A restarted node is another one: its old leases run out. */
@ApplicationScoped
public class Node {

    /** A node that has not been seen in the database for so long is dead. */
    public static final int DEAD_AFTER_SECONDS = 60;

    private static final int LONGEST = 200;

    private final String name = UUID.randomUUID().toString();

    /** A name no other node has. */
    public String name() {
        return name;
    }

    /** Where it runs, for people. */
    public String place() {
        String place = "process " + ProcessHandle.current().pid() + " on " + host();
        return place.length() <= LONGEST ? place : place.substring(0, LONGEST);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a machine without a name (" + e.getMessage() + ")";
        }
    }
}

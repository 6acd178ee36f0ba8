package org.lianjian.deliberations.boundary;

/** Where people meet: a room by its name, an address, or on line by a link. */
public enum PlaceKind {
    ROOM, ADDRESS, ONLINE
}

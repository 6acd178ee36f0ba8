package org.lianjian.samples.control;

import java.util.HashMap;
import java.util.Map;
import org.lianjian.platform.access.Actor;

/** Who is on stage: the accounts as actors by sign-in name, the organisations' ids by short name. */
final class Cast {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Long> organizations = new HashMap<>();

    void add(Actor actor) {
        actors.put(actor.username(), actor);
    }

    void add(String shortName, long id) {
        organizations.put(shortName, id);
    }

    Actor actor(String username) {
        return known(actors, username);
    }

    long organization(String shortName) {
        return known(organizations, shortName);
    }

    int size() {
        return actors.size() + organizations.size();
    }

    private static <T> T known(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalStateException("The sample data name " + name + ", which is not among " + all.keySet());
        }
        return found;
    }
}

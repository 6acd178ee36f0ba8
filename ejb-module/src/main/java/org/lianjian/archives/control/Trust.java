package org.lianjian.archives.control;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.NoteKey;

/**
 * The keys that whoever checks a package trusts.
 *
 * @param keys those given for the check; else this installation's own
 */
record Trust(List<NoteKey> keys) {

    private static final int LONGEST = 2000;
    private static final int SHOWN = 60;

    /**
     * What was given, a key a line, or the own ones.
     *
     * @throws InvalidInput if it is no key
     */
    static Trust in(String given, LogEvidence own) {
        List<String> written = given == null || given.isBlank() ? own.keys() : given.strip().lines().filter(line -> !line.isBlank()).toList();
        if (given != null && given.length() > LONGEST) {
            throw new InvalidInput("key", "archives.badKey", given.substring(0, SHOWN) + "…");
        }
        List<NoteKey> keys = new ArrayList<>();
        for (String line : written) {
            try {
                keys.add(NoteKey.parse(line));
            } catch (MalformedNote e) {
                throw new InvalidInput("key", "archives.badKey", line);
            }
        }
        return new Trust(List.copyOf(keys));
    }
}

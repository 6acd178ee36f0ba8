package org.lianjian.audit.boundary;

import java.util.List;

/**
 * The log as of one checkpoint.
 *
 * @param origin     its name
 * @param size       how many events the checkpoint covers
 * @param checkpoint the signed checkpoint ({@code c2sp.org/tlog-checkpoint})
 * @param keys       the keys it is or was signed with, the present one first ({@code c2sp.org/signed-note})
 */
public record LogState(String origin, long size, String checkpoint, List<String> keys) {

    public LogState {
        keys = List.copyOf(keys);
    }
}

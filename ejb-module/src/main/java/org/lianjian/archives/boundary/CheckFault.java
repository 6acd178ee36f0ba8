package org.lianjian.archives.boundary;

import java.util.List;

/**
 * What is wrong with one entry of a package.
 *
 * @param entry  its path, or empty when it is about the package
 * @param key    the message key of what is wrong
 * @param values what the message names, the path first
 */
public record CheckFault(String entry, String key, List<String> values) {

    public CheckFault {
        values = List.copyOf(values);
    }
}

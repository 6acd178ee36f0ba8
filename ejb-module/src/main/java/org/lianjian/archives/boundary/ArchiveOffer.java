package org.lianjian.archives.boundary;

import java.util.List;

/**
 * Whether a package can be made of an agreement now.
 *
 * @param possible  whether the caller may make one now
 * @param refusal   the message key of why not, although the caller's role could; else null
 * @param values    what that message names
 * @param retention how long it is kept when nothing else is chosen
 * @param made      the packages there are of it, newest first
 */
public record ArchiveOffer(boolean possible, String refusal, List<Object> values, Retention retention, List<ArchiveRow> made) {
}

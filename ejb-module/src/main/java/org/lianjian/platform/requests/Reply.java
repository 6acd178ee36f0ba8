package org.lianjian.platform.requests;

/**
 * The answer that was given to a request.
 *
 * @param status   HTTP status, or 0 for a page
 * @param location where the made record is, or null
 * @param body     the answer's body as text, or null
 */
public record Reply(int status, String location, String body) {
}

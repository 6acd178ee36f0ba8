package org.lianjian.web.platform;

/**
 * One entry of the main menu.
 *
 * @param key     the message key of its words
 * @param path    the page, relative to the context root
 * @param current whether the present page belongs to it
 */
public record MenuEntry(String key, String path, boolean current) {
}

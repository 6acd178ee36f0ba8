package org.lianjian.identity.boundary;

/**
 * A setting in force.
 *
 * @param name         its short name, under which the words for it are found
 * @param variable     the environment variable
 * @param value        the value in force; empty for a secret and for one that is not set
 * @param defaultValue what counts when nothing is set; empty where it follows from other settings
 * @param secret       whether the value is shown to nobody
 * @param given        whether it is set on this node
 */
public record SettingRow(String name, String variable, String value, String defaultValue, boolean secret, boolean given) {
}

package org.lianjian.identity.boundary;

/**
 * What a new password must be like.
 *
 * @param leastLength the least number of characters
 * @param kinds       how many of the four kinds of characters it needs
 */
public record PasswordDemands(int leastLength, int kinds) {
}

/**
 * The sample data of a first start: the place of DOMAIN.md §7 as its source reports it, the accounts of the tour, and some pairings with
 * activities in every state, all of these marked 示例 (sample).
 *
 * <p>Last in the order of features: it uses the boundaries of the others and nothing uses it. It writes nothing itself but has the accounts do what
 * people would, through the same gate, rules and log, each step on its day. It runs once, on an installation without accounts, when the setting
 * {@code DEMO} is on.
 */
package org.lianjian.samples;

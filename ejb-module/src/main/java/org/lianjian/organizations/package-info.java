/**
 * The register: divisions, villages, enterprises, government bodies and social organisations with their names over time, their Party organisation and
 * contacts, and dated statistics with a source.
 *
 * <p>Invariant 15 (a foreign organisation does not exist). Townships keep their register, the city all. A secretary sees the own organisation and
 * those it shares a pairing with. Party membership is head-counts only. Duplicates by credit code, or by equal name within a township, are refused.
 */
package org.lianjian.organizations;

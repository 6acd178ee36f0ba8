/**
 * How fast the program is, compared with what the database and the server themselves allow: {@code mvn -Pbench verify}, with
 * {@code -Dlianjian.bench.size=full} for a million activities. Nothing of this is part of the product or of its tests.
 *
 * <p>Two sites are compared that differ in nothing but how much they hold: each is the one-file program on its own database of the same PostgreSQL.
 * {@link org.lianjian.bench.City} fills them. JMH measures both sides of each ratio, in turns, so that both have the same noise: through HTTP, signed
 * in, as people and programs do it, against plain JDBC and against the lightest page and resource there are.
 */
package org.lianjian.bench;

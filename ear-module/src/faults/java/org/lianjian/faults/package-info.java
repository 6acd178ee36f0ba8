/**
 * {@code mvn -Pfaults verify}: people write to two nodes on one PostgreSQL while one thing after the other breaks. After each, both nodes must
 * be well again by themselves, and the database must hold what was acknowledged: once, and in the log.
 */
package org.lianjian.faults;

package org.lianjian.audit.boundary;

/**
 * What is printed on paper, so that paper in other people's cabinets pins the log.
 *
 * @param size       how many events
 * @param root       the first 16 hexadecimal digits of the hash over them
 * @param checkpoint the signed checkpoint, for a code that a phone reads
 */
public record LogWitness(long size, String root, String checkpoint) {
}

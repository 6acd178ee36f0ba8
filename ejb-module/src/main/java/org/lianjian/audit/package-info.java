/**
 * The record of what happened: a catalogue of events, appended in the transaction of the change they tell of (invariant 12), refused attempts in a
 * transaction of their own. Events are inserted and read, never changed. Personal text is kept out: a salted digest stands for it (invariant 13).
 *
 * <p>May read: the auditor within the scope of the grant, the log administrator everything. Appending takes no lock, so writers never wait for each
 * other.
 */
package org.lianjian.audit;

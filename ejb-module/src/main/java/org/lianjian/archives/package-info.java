/**
 * What remains when an agreement has ended (归档): one package with its records, files, metadata, event history and proofs, which strangers can check
 * without this program, and the answer to whoever asks what is stored about them.
 *
 * <p>A package is made of an agreement that is EXPIRED, TERMINATED or SUPERSEDED, by whoever decides over it; it gets an archival number (档号) that is
 * never given again, is checked for authenticity, integrity, usability and safety (四性检测, DA/T 70-2018), carries the report of that check and never
 * changes. When the records of the agreement change later, another package can be made; the former one stays. A package of another installation is
 * received only if it stands the same check; nothing of it becomes a record here, it is read as it came. Officials and auditors read the packages of
 * their place.
 *
 * <p>What a person asks for under the law on personal information, the municipal level answers for its city: everything about them as one file, and
 * erasing what may go. What others have signed, confirmed or issued stays (invariant 8), and the answer says so. Each feature knows what it holds
 * ({@link org.lianjian.platform.personal.PersonalDataHolder}).
 *
 * <p>Invariants 8, 12, 13, 15, 16.
 */
package org.lianjian.archives;

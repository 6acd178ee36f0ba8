/**
 * The running program's part in a back-up of the embedded database: whoever may write in the data folder asks for a copy with the command
 * {@code backup} and gets one that is consistent while others work. Each copy, and each restore, is an event of the audit log (invariant 12). No use
 * case, no page and no request reaches it; a PostgreSQL database is copied by its own means.
 */
package org.lianjian.backups;

/**
 * Accounts, grants (role × scope × validity), signing in and API tokens.
 *
 * <p>Invariants 14 (three administrators exclude each other and every business role; nobody grants to themself; the last of each kind remains) and
 * 15. The system administrator keeps accounts and reads the settings, the security administrator grants and revokes roles and sets the password
 * policy. A sign-in is an opaque random cookie of which the database holds only the hash, so that any node can serve any request. When it ends, what
 * locks an account and what a password must be like stands in the policy, one row that is as strict as DOMAIN.md §6 or stricter.
 */
package org.lianjian.identity;

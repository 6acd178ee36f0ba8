/**
 * Accounts, grants (role × scope × validity), signing in and API tokens.
 *
 * <p>Invariants 14 (three administrators exclude each other and every business role; nobody grants to themself) and 15. The system administrator
 * keeps accounts, the security administrator grants and revokes roles. A sign-in is an opaque random cookie of which the database holds only the
 * hash, so that any node can serve any request; 20 minutes idle end it, five failures lock the account for ten minutes.
 */
package org.lianjian.identity;

/**
 * Who acts, what their grants reach, and the one gate that every use case passes (DOMAIN.md §1; invariants 14 and 15).
 */
package org.lianjian.platform.access;

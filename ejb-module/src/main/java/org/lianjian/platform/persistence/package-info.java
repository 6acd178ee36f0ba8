/** Small helpers for the queries and stores of all features: optional conditions, what a reader may see, keyset paging, faults of the database. */
package org.lianjian.platform.persistence;

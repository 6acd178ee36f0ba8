/**
 * Timed work that runs once in the whole cluster: whoever holds the lease in the database does it; a dead node's lease runs out. What a date brings
 * about is a {@link org.lianjian.platform.leases.DayWork} of its feature.
 */
package org.lianjian.platform.leases;

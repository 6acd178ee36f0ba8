/** Timed work that runs once in the whole cluster: whoever holds the lease in the database does it; a dead node's lease runs out. */
package org.lianjian.platform.leases;

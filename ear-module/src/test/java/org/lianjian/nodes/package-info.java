/** Several programs on one PostgreSQL database: what survives the death of one. */
package org.lianjian.nodes;

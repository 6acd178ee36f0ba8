/** The one-file program when too much comes at once, too slowly, or too large. What breaks under it is in {@code src/faults}. */
package org.lianjian.overload;

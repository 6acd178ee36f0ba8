/** Whole populations of records, for drawing samples: features that have records offer them, in constant memory, to whoever draws. */
package org.lianjian.platform.population;

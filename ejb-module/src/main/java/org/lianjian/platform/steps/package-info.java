/** Steps of life cycles: who takes one and when, and why it cannot be taken now. */
package org.lianjian.platform.steps;

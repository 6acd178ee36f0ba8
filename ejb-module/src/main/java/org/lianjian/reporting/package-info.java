/** The work list and the few figures of the home page. Features implement {@link org.lianjian.reporting.boundary.WorkSource}. */
package org.lianjian.reporting;

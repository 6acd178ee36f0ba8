/**
 * What every feature stands on and what knows no feature: the acting person, access, errors, paging, settings, time, numbers and the schema.
 *
 * <p>Nothing in here imports a feature. {@link org.lianjian.platform.access.Operation} lists the use cases by name only, as the one readable table
 * of who may do what.
 */
package org.lianjian.platform;

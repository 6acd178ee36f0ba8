/**
 * What is stored about persons: each feature tells what it holds and what of it may go, so that somebody's request under the law on personal
 * information is answered and carried out in one place.
 */
package org.lianjian.platform.personal;

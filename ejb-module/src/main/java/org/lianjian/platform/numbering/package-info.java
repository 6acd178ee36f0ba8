/** Official numbers (文号): gap-free per kind, township and year, never reused (invariant 16; DOMAIN.md §5). */
package org.lianjian.platform.numbering;

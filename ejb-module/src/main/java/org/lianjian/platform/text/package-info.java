/** What free text may hold: no control characters, nothing shaped like a national ID number (DOMAIN.md §5); names that are near one another; JSON. */
package org.lianjian.platform.text;

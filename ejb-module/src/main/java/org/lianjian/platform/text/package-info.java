/** What free text may hold: no control characters, nothing shaped like a national ID number (DOMAIN.md §5). */
package org.lianjian.platform.text;

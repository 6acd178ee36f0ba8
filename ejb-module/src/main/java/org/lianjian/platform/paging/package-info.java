/** Lists of any length: keyset paging with an opaque cursor, so that page one and page ten thousand cost the same. */
package org.lianjian.platform.paging;

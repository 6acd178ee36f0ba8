/** Lists that leave as files: one engine for all, a {@code ListSheet} beside each page that shows a list. */
package org.lianjian.web.exchange;

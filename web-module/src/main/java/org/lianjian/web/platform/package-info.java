/**
 * What all pages share: words and language, what a failed step tells the person, security headers, and who is asking. Knows no feature but the
 * boundary of {@code identity}, through which a request is recognised.
 */
package org.lianjian.web.platform;

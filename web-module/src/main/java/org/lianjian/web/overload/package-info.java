/**
 * What keeps many, slow and large requests from starving the others: a body is received before anything waits for it, so many requests are served at
 * once as the database has connections for, a few more wait for a moment, and the rest is refused at once with the time to come again
 * (config/decisions/0014-overload.md).
 */
package org.lianjian.web.overload;

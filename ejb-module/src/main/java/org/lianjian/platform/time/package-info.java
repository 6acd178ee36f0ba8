/** The office's time: instants in storage, Asia/Shanghai for people and for dates. */
package org.lianjian.platform.time;

/** Whether this node can work. */
package org.lianjian.platform.health;

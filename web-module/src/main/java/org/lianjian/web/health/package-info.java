/** What {@code /health} answers: this node lives, and it can reach its database. */
package org.lianjian.web.health;

/**
 * Every setting of an installation, named once. Read from environment variables, system properties and whatever else the server's MicroProfile Config
 * reads; checked all together before the schema is touched. {@code config/settings.md} tells administrators the same.
 */
package org.lianjian.platform.settings;

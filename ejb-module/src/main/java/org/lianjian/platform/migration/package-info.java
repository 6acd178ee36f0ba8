/** The data source and the schema: Flyway steps that run on both databases before anything else touches them. */
package org.lianjian.platform.migration;

/** What all stored records share: identity, version, who touched them last. */
package org.lianjian.platform.records;

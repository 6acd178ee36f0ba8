/** The description of the API at {@code /openapi}, made from the resources, drafts and records themselves. */
package org.lianjian.web.openapi;

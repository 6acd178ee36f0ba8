/** Official papers of records, and the Word files they are made from. */
package org.lianjian.web.documents;

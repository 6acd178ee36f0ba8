/**
 * What can go wrong in a way the caller can do something about. Each error carries a message key and its values; the web module turns them into words
 * of the reader's language. Every one rolls the change back.
 */
package org.lianjian.platform.errors;

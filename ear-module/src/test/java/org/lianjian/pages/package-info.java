/** The pages as people use them: what they type, press and read. */
package org.lianjian.pages;

/**
 * Words in people's languages for what leaves the program beside its pages: letters, messages, sheets, documents. The pages have them and bring
 * them.
 */
package org.lianjian.platform.speech;

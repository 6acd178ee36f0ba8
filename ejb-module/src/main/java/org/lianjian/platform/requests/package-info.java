/** Safe retries: a request that carries a key is carried out once, and answered the same way when it comes again. */
package org.lianjian.platform.requests;

/**
 * The file a back-up is, and how the command and the running program speak about one: through files in the data folder, which only its owner can
 * write. Uses nothing but the JDK, because the launcher does the same without a server.
 */
package org.lianjian.platform.backup;

/**
 * Transparency logs in the formats strangers can verify: RFC 6962 trees, C2SP tiles ({@code c2sp.org/tlog-tiles}), checkpoints
 * ({@code c2sp.org/tlog-checkpoint}) as signed notes ({@code c2sp.org/signed-note}) and proofs ({@code c2sp.org/tlog-proof}). Knows neither a
 * database nor what is logged, and needs nothing but the JDK, so that the program checks an exported log without a server by the very same code.
 */
package org.lianjian.platform.tlog;

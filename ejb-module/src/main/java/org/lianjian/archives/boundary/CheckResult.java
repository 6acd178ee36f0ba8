package org.lianjian.archives.boundary;

/** How a check ended. */
public enum CheckResult {
    PASSED, FAILED
}

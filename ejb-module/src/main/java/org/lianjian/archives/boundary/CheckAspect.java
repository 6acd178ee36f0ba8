package org.lianjian.archives.boundary;

/** The four properties that an electronic record is checked for (DA/T 70-2018). */
public enum CheckAspect {
    /** 真实性. */
    AUTHENTICITY,
    /** 完整性. */
    INTEGRITY,
    /** 可用性. */
    USABILITY,
    /** 安全性. */
    SAFETY
}

package org.lianjian.archives.boundary;

/** How long a package is kept (保管期限): for ever, for thirty or for ten years. */
public enum Retention {
    Y, D30, D10
}

package org.liangbang.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
    /** Nothing is published until it is mended. */
    ERROR,
    /** Published all the same, unless the build is strict. */
    WARNING
}

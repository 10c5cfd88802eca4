package org.liangbang.cli;

import java.io.PrintStream;

/**
 * Where words for people go.
 *
 * @param out what was asked for
 * @param err what went wrong, and progress
 */
public record Terminal(PrintStream out, PrintStream err) {}

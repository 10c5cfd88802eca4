/**
 * The command line: arguments, exit codes, the clock and the terminal. In: what was typed; out:
 * calls of the pipeline and words for people.
 */
@NullMarked
package org.liangbang.cli;

import org.jspecify.annotations.NullMarked;

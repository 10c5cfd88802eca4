/**
 * The gates on the code itself: which package may use which, what may not be called, how long a
 * file or a method may be. In: the compiled classes and the sources of the program; out: failures
 * that name the place.
 */
@NullMarked
package org.liangbang.architecture;

import org.jspecify.annotations.NullMarked;

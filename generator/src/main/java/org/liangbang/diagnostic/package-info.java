/**
 * What is wrong with the content, said to people: {@link org.liangbang.diagnostic.Diagnostic},
 * {@link org.liangbang.diagnostic.Outcome} (a value with complaints), the texts of all messages and
 * the printers that show them.
 */
@NullMarked
package org.liangbang.diagnostic;

import org.jspecify.annotations.NullMarked;

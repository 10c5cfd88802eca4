/** Tests of the rules that hold between records. */
@NullMarked
package org.liangbang.check;

import org.jspecify.annotations.NullMarked;

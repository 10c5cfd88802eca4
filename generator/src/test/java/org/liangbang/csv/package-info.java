/** Tests of the CSV reader. */
@NullMarked
package org.liangbang.csv;

import org.jspecify.annotations.NullMarked;

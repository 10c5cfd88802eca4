/** Tests of placards. */
@NullMarked
package org.liangbang.paper.layout.sheet;

import org.jspecify.annotations.NullMarked;

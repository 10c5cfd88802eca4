/** Tests of whole pages. */
@NullMarked
package org.liangbang.paper.layout.edition;

import org.jspecify.annotations.NullMarked;

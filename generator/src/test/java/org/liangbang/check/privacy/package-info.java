/** Tests of the privacy gate. */
@NullMarked
package org.liangbang.check.privacy;

import org.jspecify.annotations.NullMarked;

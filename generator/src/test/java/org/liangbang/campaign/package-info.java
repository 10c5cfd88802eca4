/** Tests of what all kinds of record share, and a small district to try them on. */
@NullMarked
package org.liangbang.campaign;

import org.jspecify.annotations.NullMarked;

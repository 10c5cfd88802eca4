/** Tests of composites. */
@NullMarked
package org.liangbang.campaign.composite;

import org.jspecify.annotations.NullMarked;

/** Tests of who answers for what. */
@NullMarked
package org.liangbang.campaign.responsibility;

import org.jspecify.annotations.NullMarked;

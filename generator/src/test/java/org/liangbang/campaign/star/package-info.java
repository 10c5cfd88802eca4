/** Tests of stars and check-lists, worked by hand and over seeded districts. */
@NullMarked
package org.liangbang.campaign.star;

import org.jspecify.annotations.NullMarked;

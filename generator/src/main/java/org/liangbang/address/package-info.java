/**
 * Ids to permanent addresses: every page, feed, data file and figure of the site has its address
 * here, made from ids alone, so that print can carry links before any page is planned.
 */
@NullMarked
package org.liangbang.address;

import org.jspecify.annotations.NullMarked;

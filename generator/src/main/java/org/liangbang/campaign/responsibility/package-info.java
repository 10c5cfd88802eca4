/**
 * Who answers for a campaign and each of its topics. In: the responsibility written in a campaign;
 * out: mistakes such as a topic that nobody or two lead, how many roles are filled, and the tables
 * of who leads what.
 */
@NullMarked
package org.liangbang.campaign.responsibility;

import org.jspecify.annotations.NullMarked;

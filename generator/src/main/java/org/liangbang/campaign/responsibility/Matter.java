package org.liangbang.campaign.responsibility;

import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.source.Located;

/**
 * Something of a campaign that tasks can cover: a topic, a star, an indicator.
 *
 * @param id its id where it is listed
 * @param name what people call it
 * @param days the days of the campaign on which somebody must answer for it; empty when none
 * @param address where readers find it
 */
record Matter(Located<String> id, String name, Optional<Turn> days, Address address) {}

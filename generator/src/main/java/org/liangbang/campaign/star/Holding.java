package org.liangbang.campaign.star;

/**
 * A star that a unit holds on a day.
 *
 * @param star the star
 * @param award its life
 * @param grant by what it is valid
 */
public record Holding(Star star, StarAward award, Grant grant) {}

package org.liangbang.campaign.ledger.figure;

/**
 * One of the groups of a breakdown.
 *
 * @param key the last part of the figure's id
 * @param name what readers see
 */
public record Group(String key, String name) {}

package org.liangbang.document.placard;

import org.liangbang.address.Address;
import org.liangbang.source.Span;

/**
 * What every placard says of itself.
 *
 * @param page the page of the site that its code opens
 * @param opens what is to be found there, in words
 * @param kicker the line over the title; may be empty
 * @param title the title
 * @param source where its numbers come from, and the day by which they hold
 * @param place where its record is written
 */
public record Cover(
        Address page, String opens, String kicker, String title, String source, Span place) {}

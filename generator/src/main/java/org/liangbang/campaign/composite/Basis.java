package org.liangbang.campaign.composite;

import java.util.Optional;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;

/** What a unit has for a part of a composite; each source of parts has its own. */
interface Basis {
    /** The points out of 100, exact; none when there is nothing to work them out from. */
    Optional<Fraction> points();

    /** The arithmetic as printed, exact, such as {@code (80 + 90) ÷ 2}; only with points. */
    String terms();

    /** What the points come from, without arithmetic; only with points. */
    Explanation step();

    /** What they come from in a few words, for beneath the points. */
    String note(CompositeWords words);
}

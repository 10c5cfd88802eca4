package org.liangbang.check.privacy;

import java.util.Optional;

/** A kind of long number that may be written in groups. */
interface NumberKind {
    /**
     * The number that begins with a group.
     *
     * @param chain the groups
     * @param first the group, from 0
     */
    Optional<PrivateText> at(DigitChain chain, int first);
}

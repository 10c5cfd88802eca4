package org.liangbang.check.privacy;

import java.util.function.Consumer;

/**
 * Finds one family of private data. A detector walks a line once from its beginning, and from no
 * place looks further than a fixed distance, so that its time grows with the line and no faster.
 */
interface Detector {
    /** Says every find in a line, in order. */
    void find(Line line, Consumer<PrivateText> found);
}

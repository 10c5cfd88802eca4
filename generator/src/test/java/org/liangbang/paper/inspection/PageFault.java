package org.liangbang.paper.inspection;

/** What can be wrong with a finished page, as an inspector with a ruler would find it. */
enum PageFault {
    /** A line begins with a character that must not begin one. */
    LINE_START,
    /** A line ends with a character that must not end one. */
    LINE_END,
    /** A word, a number with its unit, a dash or an ellipsis was divided. */
    DIVIDED,
    /** An opening mark at the start of a line keeps its blank half. */
    START_UNTRIMMED,
    /** A closing mark at the end of a full line keeps its blank half. */
    END_UNTRIMMED,
    /** Two full-width marks side by side take up two em. */
    PAIR_UNSQUEEZED,
    /** A full line ends elsewhere than the others of its column. */
    RAGGED,
    /** The characters of a line stand more than 1/10 em apart. */
    LOOSE,
    /** One character alone on the last line of a paragraph. */
    LONELY,
    /** The last line of a paragraph alone at the top of a column. */
    WIDOW,
    /** A line of running text stands off the grid. */
    OFF_GRID,
    /** Ink on ink. */
    OVERLAP,
    /** A headline broken inside a part of it, or parted over columns. */
    SPLIT_HEADLINE
}

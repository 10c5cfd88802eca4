package org.liangbang.paper.type;

/** What can be wrong with set lines, as an inspector with a ruler would find it. */
public enum Fault {
    /** A character of the text that is missing, too many or another one. */
    TEXT,
    /** A line begins with a character that must not begin one. */
    LINE_START,
    /** A line ends with a character that must not end one. */
    LINE_END,
    /** A word, a number, a dash or an ellipsis was divided. */
    DIVIDED,
    /** An opening mark at the start of a line keeps its blank half. */
    START_UNTRIMMED,
    /** A closing mark at the end of a full line keeps its blank half. */
    END_UNTRIMMED,
    /** Two full-width marks side by side take up two em. */
    PAIR_UNSQUEEZED,
    /** A full line does not end at the measure, or a last line reaches beyond it. */
    RAGGED,
    /** The characters of a line stand more than 1/10 em apart. */
    LOOSE,
    /** One character alone on the last line of a paragraph. */
    LONELY,
    /** The ink of two neighbours overlaps. */
    OVERLAP
}

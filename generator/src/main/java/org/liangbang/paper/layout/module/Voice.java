package org.liangbang.paper.layout.module;

import org.liangbang.paper.type.Face;

/**
 * The faces of a text.
 *
 * @param plain its usual face
 * @param strong the face of words that carry weight
 */
public record Voice(Face plain, Face strong) {
    /** Running text. */
    public static final Voice BODY = new Voice(Face.SONG, Face.SONG_BOLD);

    /** Headlines in bold Song. */
    public static final Voice SONG_TITLE = new Voice(Face.SONG_BOLD, Face.SONG_BOLD);

    /** Headlines in heavy Hei. */
    public static final Voice HEI_TITLE = new Voice(Face.HEI_BLACK, Face.HEI_BLACK);

    /** Kickers, captions, bylines, quotes. */
    public static final Voice KAI = new Voice(Face.KAI, Face.KAI);

    /** Tables, labels, notes. */
    public static final Voice HEI = new Voice(Face.HEI, Face.HEI_BLACK);
}

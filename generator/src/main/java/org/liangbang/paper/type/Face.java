package org.liangbang.paper.type;

/** The faces of the paper, in the words of the trade. */
public enum Face {
    /** 宋 Song, the body face: Noto Serif SC Regular. */
    SONG,
    /** 标宋 bold Song, for headlines and run-in heads: Noto Serif SC Bold. */
    SONG_BOLD,
    /** 黑 Hei in its plain weight, for tables, labels and notes: Noto Sans SC Regular. */
    HEI,
    /** 大黑 heavy Hei, for the second voice among headlines and for labels: Noto Sans SC Black. */
    HEI_BLACK,
    /** 楷 Kai, for voices (kickers, captions, bylines, quotes): LXGW WenKai Regular. */
    KAI
}

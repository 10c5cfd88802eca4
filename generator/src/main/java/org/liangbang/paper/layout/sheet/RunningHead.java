package org.liangbang.paper.layout.sheet;

import java.util.Optional;
import org.liangbang.document.placard.Cover;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/** The head of every further sheet: what it belongs to, and the code. */
final class RunningHead {
    private static final int RULE = 1_600;
    private static final int AIR = 8_000;

    private final PlacardPress press;
    private final Slug title;
    private final Slug opens;
    private final Optional<CodeMark> code;

    RunningHead(Cover cover, PlacardPress press) {
        this.press = press;
        this.code = CodeMark.of(cover, press.length(Length.CODE) * 2 / 3, press);
        int width = press.area().width() - code.map(mark -> mark.width() + mark.quiet()).orElse(0);
        String words = press.say("again", cover.kicker(), cover.title());
        this.title = press.set(words, press.ink(TypeSize.PART, Voice.SONG_TITLE), width);
        String page = code.isPresent() ? cover.opens() : "";
        this.opens = press.set(page, press.grey(TypeSize.LABEL, Voice.HEI), width);
    }

    int height() {
        int words = title.height() + opens.height();
        return Math.max(words, code.map(CodeMark::width).orElse(0)) + AIR + RULE + AIR;
    }

    void put(Leaf leaf) {
        Box area = press.area();
        int bottom = area.y() + height() - AIR - RULE;
        int y = bottom - AIR - title.height() - opens.height();
        title.repeat(leaf.canvas(), Slug.Spot.left(area.x(), y));
        opens.repeat(leaf.canvas(), Slug.Spot.left(area.x(), y + title.height()));
        code.ifPresent(mark -> mark.repeat(area.right() - mark.width(), area.y(), leaf));
        leaf.rule(area.x(), bottom, area.width(), RULE, press.inks().ink());
    }
}

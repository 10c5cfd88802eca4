package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Part;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * The foot of a notice: the days, how to object, who signs, and where the seal goes.
 *
 * @param head the head of the days; none without days
 * @param days the days; none without days
 * @param code the code
 * @param opens what it opens
 * @param ways how to object: labels with their words
 * @param signature who signs, and when
 * @param press what it is set with
 * @param tag the tag of the placard
 */
record NoticeTail(
        Optional<PartHead> head,
        Optional<DayCells> days,
        Optional<CodeMark> code,
        Slug opens,
        List<Way> ways,
        List<Slug> signature,
        PlacardPress press,
        Branch tag)
        implements Band {
    private static final int BELOW = 4_000;
    private static final int AIR = 8_000;
    private static final int LABEL = 3;

    /**
     * One way to object.
     *
     * @param label what it is
     * @param words how it is done
     */
    record Way(Slug label, Slug words) {
        int height() {
            return Math.max(label.height(), words.height()) * 6 / 5;
        }
    }

    /** Keeps its own copies. */
    NoticeTail {
        ways = List.copyOf(ways);
        signature = List.copyOf(signature);
    }

    static NoticeTail of(Notice notice, Optional<DayCells> days, PlacardPress press, Branch tag) {
        Box area = press.area();
        Optional<CodeMark> code = CodeMark.of(notice.cover(), press.length(Length.CODE), press);
        String words = code.isPresent() ? notice.cover().opens() : "";
        int opens = code.map(mark -> mark.width() + mark.quiet()).orElse(0);
        int seal = Seal.WIDTH + AIR;
        int width = area.width() - beside(code) - LABEL * press.size(TypeSize.TEXT) - seal;
        List<Way> ways = new ArrayList<>();
        for (Block.Fact fact : notice.ways()) {
            ways.add(
                    new Way(
                            press.line(fact.label(), press.ink(TypeSize.TEXT, Voice.HEI_TITLE)),
                            press.set(fact.value(), press.ink(TypeSize.TEXT, Voice.HEI), width)));
        }
        Look signing = press.ink(TypeSize.BODY, Voice.BODY).running();
        return new NoticeTail(
                notice.period().map(period -> head(period, press, tag)),
                days,
                code,
                press.set(words, press.grey(TypeSize.FOOT, Voice.HEI), opens),
                ways,
                List.of(press.line(notice.signer(), signing), press.line(notice.signed(), signing)),
                press,
                tag);
    }

    private static PartHead head(Notice.Period period, PlacardPress press, Branch tag) {
        Box area = press.area();
        Part part = new Part(period.title(), "", press.say("answer"), Optional.empty(), List.of());
        PartHead.Column box = new PartHead.Column(area.x(), area.width());
        return PartHead.of(part, box, press, tag.below(Tag.Kind.SECT));
    }

    private static int beside(Optional<CodeMark> code) {
        return code.map(mark -> mark.width() + 4 * mark.quiet()).orElse(0);
    }

    private int above() {
        int cells = days.map(each -> each.height() + AIR).orElse(0);
        return press.length(Length.GAP) + head.map(each -> each.least() + AIR).orElse(0) + cells;
    }

    private int signing() {
        return signature.stream().mapToInt(Slug::height).sum();
    }

    @Override
    public int least() {
        int marked = code.map(CodeMark::width).orElse(0) + BELOW + opens.height();
        int words = ways.stream().mapToInt(Way::height).sum();
        return above() + Math.max(Math.max(marked, Seal.WIDTH), words + AIR + signing());
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        Box area = press.area();
        int at = y + press.length(Length.GAP);
        if (head.isPresent() && days.isPresent()) {
            head.get().put(at, head.get().least(), leaf);
            at += head.get().least() + AIR;
            days.get().put(at, head.get().section().tag(), leaf);
        }
        TagDraft own = tag.tag();
        int top = y + above();
        int x = area.x() + beside(code);
        int line = top;
        for (Way way : ways) {
            way.label().put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.left(x, line));
            int words = x + LABEL * press.size(TypeSize.TEXT);
            way.words().put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.left(words, line));
            line += way.height();
        }
        code.ifPresent(
                mark -> {
                    mark.put(area.x(), top, own, leaf);
                    Slug.Spot spot = Slug.Spot.left(area.x(), top + mark.width() + BELOW);
                    opens.put(leaf.canvas(), own, Tag.Kind.P, spot);
                });
        sign(y + least(), own, leaf);
    }

    /** The seal stands at the right, beside the ways and what is signed. */
    private void sign(int bottom, TagDraft own, Leaf leaf) {
        Box area = press.area();
        int y = bottom - signing();
        for (Slug slug : signature) {
            int x = area.right() - Seal.WIDTH - AIR;
            slug.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.right(x, y));
            y += slug.height();
        }
        new Seal(press).put(area.right() - Seal.WIDTH, bottom - Seal.WIDTH, own, leaf);
    }
}

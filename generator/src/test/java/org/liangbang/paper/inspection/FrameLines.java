package org.liangbang.paper.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.paper.type.InkBox;

/** The lines of a document as its frames say. */
final class FrameLines {
    private final GlyphMetrics metrics;
    private final Map<Integer, List<Placed>> byTag = new TreeMap<>();
    private final List<SetLine> lines = new ArrayList<>();
    private int blocks;
    private int stories;

    private FrameLines(GlyphMetrics metrics) {
        this.metrics = metrics;
    }

    /** All lines that are read out, in reading order. */
    static List<SetLine> of(TypesetDocument document, GlyphMetrics metrics) {
        FrameLines found = new FrameLines(metrics);
        for (Sheet sheet : document.sheets()) {
            sheet.frames().stream()
                    .filter(Frame.Text.class::isInstance)
                    .map(Frame.Text.class::cast)
                    .forEach(text -> found.read(sheet.number(), text));
        }
        found.walk(document.structure(), 0);
        return found.lines;
    }

    private void read(int page, Frame.Text text) {
        for (GlyphRun run : text.runs()) {
            if (text.role(run) instanceof Role.Content content) {
                List<Placed> placed =
                        byTag.computeIfAbsent(content.tag(), unseen -> new ArrayList<>());
                for (Cluster cluster : run.clusters()) {
                    placed.add(placed(page, text, run.face(), cluster));
                }
            }
        }
    }

    private Placed placed(int page, Frame.Text text, Face face, Cluster cluster) {
        int size = text.setting().size();
        int baseline = text.setting().baseline();
        int x = text.box().x() + cluster.x();
        Glyph glyph =
                Glyph.of(
                        cluster.glyphs().isEmpty() ? " " : cluster.source(),
                        x,
                        x + cluster.width(),
                        ink(face, cluster.glyphs(), x, baseline, size));
        return new Placed(page, baseline, size, glyph);
    }

    private Glyph.Ink ink(Face face, String glyphs, int x, int baseline, int size) {
        Glyph.Ink all = Glyph.Ink.NONE;
        int at = x;
        for (int codePoint : glyphs.codePoints().toArray()) {
            InkBox box = metrics.ink(face, codePoint);
            if (!box.equals(InkBox.EMPTY)) {
                all =
                        all.around(
                                new Glyph.Ink(
                                        at + box.left() * size / 1_000,
                                        baseline - box.top() * size / 1_000,
                                        at + box.right() * size / 1_000,
                                        baseline - box.bottom() * size / 1_000));
            }
            at += metrics.advance(face, codePoint) * size / 1_000;
        }
        return all;
    }

    private void walk(Tag tag, int story) {
        int own = tag.kind() == Tag.Kind.ART ? ++stories : story;
        if (StructureBlocks.isBlock(tag.kind().standardName())) {
            List<Placed> glyphs = new ArrayList<>();
            tag.walk(each -> glyphs.addAll(byTag.getOrDefault(each.id(), List.of())));
            String kind = tag.kind().standardName();
            lines.addAll(Lines.of(new SetLine.Block(++blocks, kind, own), glyphs));
        } else {
            tag.children().forEach(child -> walk(child, own));
        }
    }
}

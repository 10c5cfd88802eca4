package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.GlyphRun;

/** What can be measured on typeset placards. */
public final class PlacardFacts {
    /** How far a title and the bar of shared places may stand out of the margins. */
    private static final int HANG = 6_000;

    private PlacardFacts() {}

    /** The lines of text of a sheet. */
    public static List<Frame.Text> texts(Sheet sheet) {
        return sheet.frames().stream()
                .filter(Frame.Text.class::isInstance)
                .map(Frame.Text.class::cast)
                .toList();
    }

    /** All that is read, in reading order, but for the words inside figures; without blanks. */
    public static String read(TypesetDocument document) {
        Map<Integer, StringBuilder> byTag = new TreeMap<>();
        for (Sheet sheet : document.sheets()) {
            texts(sheet).forEach(text -> collect(text, byTag));
        }
        StringBuilder all = new StringBuilder();
        document.structure()
                .walk(
                        tag -> {
                            StringBuilder own = byTag.get(tag.id());
                            if (own != null && tag.kind() != Tag.Kind.FIGURE) {
                                all.append(own);
                            }
                        });
        return solid(all.toString());
    }

    private static void collect(Frame.Text text, Map<Integer, StringBuilder> byTag) {
        for (GlyphRun run : text.runs()) {
            if (text.role(run) instanceof Role.Content content) {
                StringBuilder own =
                        byTag.computeIfAbsent(content.tag(), unseen -> new StringBuilder());
                for (Cluster cluster : run.clusters()) {
                    own.append(cluster.source());
                }
            }
        }
    }

    /** A text without blanks of any kind. */
    public static String solid(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    /** The code points of a text, sorted: what must be the same when nothing is lost or doubled. */
    public static List<Integer> sorted(String text) {
        return text.codePoints().sorted().boxed().toList();
    }

    /** Pairs of lines of a sheet whose boxes share more than an edge. */
    public static List<String> overlaps(Sheet sheet) {
        List<Frame.Text> solid = texts(sheet);
        List<String> overlaps = new ArrayList<>();
        for (int one = 0; one < solid.size(); one++) {
            for (int other = one + 1; other < solid.size(); other++) {
                if (solid.get(one).box().overlaps(solid.get(other).box())) {
                    overlaps.add(solid.get(one).text() + " and " + solid.get(other).text());
                }
            }
        }
        return overlaps;
    }

    /** What of a sheet stands in its margins. */
    public static List<String> outside(Sheet sheet, Box area) {
        Box room = Box.between(area.x() - HANG, area.y(), area.right() + HANG, area.bottom());
        return sheet.frames().stream()
                .filter(frame -> !room.contains(frame.box()))
                .map(Frame::toString)
                .toList();
    }
}

package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphRun;

/** What can be measured on typeset pages. */
final class PageFacts {
    private static final int BODY = 9_000;

    private PageFacts() {}

    /** The lines of text of a sheet. */
    static List<Frame.Text> texts(Sheet sheet) {
        return sheet.frames().stream()
                .filter(Frame.Text.class::isInstance)
                .map(Frame.Text.class::cast)
                .toList();
    }

    /** The lines of running text of a sheet. */
    static List<Frame.Text> body(Sheet sheet) {
        return texts(sheet).stream()
                .filter(text -> text.setting().size() == BODY)
                .filter(text -> text.runs().get(0).face() != Face.HEI)
                .filter(text -> text.owner().story().isPresent())
                .toList();
    }

    /** The characters of a story in the order in which they are read, without blanks. */
    static String story(TypesetDocument document, String id) {
        Map<Integer, StringBuilder> byTag = new TreeMap<>();
        for (Sheet sheet : document.sheets()) {
            for (Frame.Text text : texts(sheet)) {
                if (text.owner().story().filter(id::equals).isPresent()) {
                    collect(text, byTag);
                }
            }
        }
        StringBuilder all = new StringBuilder();
        document.structure()
                .walk(
                        tag -> {
                            StringBuilder own = byTag.get(tag.id());
                            if (own != null) {
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
    static String solid(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    /** Pairs of frames whose boxes share more than an edge. */
    static List<String> overlaps(Sheet sheet) {
        List<Frame> solid = new ArrayList<>(texts(sheet));
        sheet.frames().stream().filter(Frame.Picture.class::isInstance).forEach(solid::add);
        List<String> overlaps = new ArrayList<>();
        for (int one = 0; one < solid.size(); one++) {
            for (int other = one + 1; other < solid.size(); other++) {
                if (solid.get(one).box().overlaps(solid.get(other).box())) {
                    overlaps.add(solid.get(one) + " and " + solid.get(other));
                }
            }
        }
        return overlaps;
    }
}

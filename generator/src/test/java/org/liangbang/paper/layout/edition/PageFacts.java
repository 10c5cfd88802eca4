package org.liangbang.paper.layout.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
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
    private PageFacts() {}

    /** The lines of text of a sheet. */
    static List<Frame.Text> texts(Sheet sheet) {
        return sheet.frames().stream()
                .filter(Frame.Text.class::isInstance)
                .map(Frame.Text.class::cast)
                .toList();
    }

    /** The lines of running text of a sheet: those of the size that most lines of stories have. */
    static List<Frame.Text> body(Sheet sheet) {
        Map<Integer, List<Frame.Text>> sizes =
                texts(sheet).stream()
                        .filter(text -> text.runs().get(0).face() != Face.HEI)
                        .filter(text -> text.owner().story().isPresent())
                        .collect(groupingBy(text -> text.setting().size(), TreeMap::new, toList()));
        return sizes.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
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

package org.liangbang.paper.layout;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.source.Span;

/** Says which characters cannot be printed, and where they are written. */
public final class MissingGlyphs {
    private static final String CODE = "edition.glyph-missing";
    private static final String CHARACTER = "character";

    private MissingGlyphs() {}

    /**
     * The mistake of a character that no face has.
     *
     * @param place where the text with it is written; the caret goes to its first occurrence from
     *     there on, or else in the file, or else to the place itself
     */
    public static Diagnostic error(int character, Span place) {
        return Diagnostic.error(CODE, spot(Character.toString(character), place))
                .with(CHARACTER, Character.toString(character))
                .with("code", "U+" + Integer.toHexString(character));
    }

    private static Span spot(String character, Span place) {
        String text = place.file().text();
        int behind = text.indexOf(character, place.file().offset(place.line(), place.column()));
        int at = behind < 0 ? text.indexOf(character) : behind;
        return at < 0 ? place : place.file().span(at, at + character.length());
    }

    /**
     * The last look at finished pages: the characters whose faces lack them, whichever way they
     * came there, and of which nothing was said yet.
     *
     * @param place where what the document shows is written
     * @param said what was said when its text was taken in
     * @return one mistake for each character, in the order of their numbers
     */
    public static List<Diagnostic> in(
            TypesetDocument document, GlyphMetrics metrics, Span place, List<Diagnostic> said) {
        Set<String> known =
                said.stream()
                        .filter(each -> each.code().equals(CODE))
                        .map(each -> each.arguments().get(CHARACTER))
                        .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<Integer> lacking = new TreeSet<>();
        for (Sheet sheet : document.sheets()) {
            for (Frame frame : sheet.frames()) {
                if (frame instanceof Frame.Text text) {
                    text.runs().forEach(run -> collect(run, metrics, lacking));
                }
            }
        }
        return lacking.stream()
                .filter(each -> !known.contains(Character.toString(each)))
                .map(each -> error(each, place))
                .toList();
    }

    private static void collect(GlyphRun run, GlyphMetrics metrics, Set<Integer> lacking) {
        for (Cluster cluster : run.clusters()) {
            String glyphs = cluster.glyphs();
            for (int at = 0; at < glyphs.length(); ) {
                int character = glyphs.codePointAt(at);
                if (!metrics.has(run.face(), character)) {
                    lacking.add(character);
                }
                at += Character.charCount(character);
            }
        }
    }
}

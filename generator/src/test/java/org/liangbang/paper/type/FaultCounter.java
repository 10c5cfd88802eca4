package org.liangbang.paper.type;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the faults of set lines from where their glyphs stand, and from nothing that the
 * typesetter says about them: its lists of characters are its own, so that a mistake there shows
 * here.
 */
public final class FaultCounter {
    private static final String NEVER_FIRST = "、，。：；！？…”’）》〉】〕」』〗—–～-·／/%％‰℃,.;:!?)]}";
    private static final String NEVER_LAST = "“‘（《〈【〔「『〖／([{";
    private static final String CLOSING = "、，。：；！？”’）》〉】〕」』〗";
    private static final String OPENING = "“‘（《〈【〔「『〖";
    private static final String AFTER_NUMBER = "百千万亿%％‰℃";

    /** What rounding may move, in 1/1000 pt. */
    private static final int ROUNDING = 2;

    private final GlyphMetrics metrics;

    /** A counter that measures with these glyphs. */
    public FaultCounter(GlyphMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * The faults of one paragraph.
     *
     * @param paragraph the text
     * @param lines all its lines, from first to last, justified
     */
    public FaultCount count(Paragraph paragraph, List<Line> lines) {
        Map<Fault, Integer> found = new EnumMap<>(Fault.class);
        add(found, Fault.TEXT, differing(paragraph.text(), text(lines)));
        for (int i = 0; i < lines.size(); i++) {
            List<Glyph> glyphs = visible(lines.get(i));
            if (glyphs.isEmpty()) {
                continue;
            }
            int start = i == 0 ? paragraph.indent() * lines.get(i).size() / 1_000 : 0;
            ends(found, lines, i, glyphs);
            trims(found, lines.get(i), glyphs, start, i == lines.size() - 1);
            gaps(found, lines.get(i), glyphs);
        }
        return new FaultCount(found);
    }

    /** A cluster that is seen, and whether a blank stands before it. */
    private record Glyph(Face face, Cluster cluster, boolean afterBlank) {
        int first() {
            return cluster.source().codePointAt(0);
        }

        int last() {
            return cluster.source().codePointBefore(cluster.source().length());
        }

        int right() {
            return cluster.x() + cluster.width();
        }

        boolean wide(int size) {
            return cluster.width() > size * 9 / 10;
        }
    }

    private static void add(Map<Fault, Integer> found, Fault fault, int count) {
        if (count > 0) {
            found.merge(fault, count, Integer::sum);
        }
    }

    private static void check(Map<Fault, Integer> found, Fault fault, boolean wrong) {
        add(found, fault, wrong ? 1 : 0);
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    /** How many code points lie between the longest common beginning and the longest common end. */
    private static int differing(String expected, String found) {
        int[] a = expected.codePoints().toArray();
        int[] b = found.codePoints().toArray();
        int shorter = Math.min(a.length, b.length);
        int before = 0;
        while (before < shorter && a[before] == b[before]) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && a[a.length - 1 - after] == b[b.length - 1 - after]) {
            after++;
        }
        return Math.max(a.length, b.length) - before - after;
    }

    private static List<Glyph> visible(Line line) {
        List<Glyph> glyphs = new ArrayList<>();
        boolean afterBlank = false;
        for (GlyphRun run : line.runs()) {
            for (Cluster cluster : run.clusters()) {
                boolean blank = cluster.glyphs().isBlank();
                if (!blank) {
                    glyphs.add(new Glyph(run.face(), cluster, afterBlank));
                }
                afterBlank = blank;
            }
        }
        return glyphs;
    }

    private static void ends(
            Map<Fault, Integer> found, List<Line> lines, int i, List<Glyph> glyphs) {
        int first = glyphs.get(0).first();
        int last = glyphs.get(glyphs.size() - 1).last();
        boolean negative = first == '-' && glyphs.get(0).cluster().source().length() > 1;
        boolean wrong = NEVER_FIRST.indexOf(first) >= 0 && !negative;
        check(found, Fault.LINE_START, i > 0 && wrong);
        if (i + 1 < lines.size()) {
            check(found, Fault.LINE_END, NEVER_LAST.indexOf(last) >= 0);
            String text = lines.get(i).text();
            String next = lines.get(i + 1).text();
            check(found, Fault.DIVIDED, divides(text, next));
        } else if (i > 0) {
            check(found, Fault.LONELY, characters(glyphs) < 2);
        }
    }

    private static boolean divides(String text, String next) {
        int last = text.codePointBefore(text.length());
        int first = next.codePointAt(0);
        boolean word = alphanumeric(last) && alphanumeric(first);
        boolean number = digit(last) && AFTER_NUMBER.indexOf(first) >= 0;
        boolean pair = (last == '—' || last == '…') && first == last;
        return word || number || pair;
    }

    private static boolean digit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean alphanumeric(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }

    private static boolean han(int codePoint) {
        return Character.isIdeographic(codePoint);
    }

    private static long characters(List<Glyph> glyphs) {
        return glyphs.stream()
                .flatMapToInt(glyph -> glyph.cluster().source().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static void trims(
            Map<Fault, Integer> found, Line line, List<Glyph> glyphs, int start, boolean natural) {
        int size = line.size();
        Glyph first = glyphs.get(0);
        if (OPENING.indexOf(first.first()) >= 0 && first.wide(size)) {
            check(found, Fault.START_UNTRIMMED, first.cluster().x() > start - size * 2 / 5);
        }
        Glyph last = glyphs.get(glyphs.size() - 1);
        boolean closing = CLOSING.indexOf(last.last()) >= 0 && last.wide(size);
        int over = last.right() - line.measure();
        if (natural) {
            int allowed = closing ? size / 2 : size / 10;
            check(found, Fault.RAGGED, over > allowed + ROUNDING);
        } else if (closing && over < size * 2 / 5) {
            check(found, Fault.END_UNTRIMMED, true);
        } else if (closing) {
            check(found, Fault.RAGGED, Math.abs(over - size / 2) > size / 50);
        } else if (han(last.last()) || digit(last.last())) {
            check(found, Fault.RAGGED, Math.abs(over) > ROUNDING);
        } else {
            // the box of other signs is wider than they are
            check(found, Fault.RAGGED, Math.abs(over) > size * 2 / 5);
        }
    }

    private void gaps(Map<Fault, Integer> found, Line line, List<Glyph> glyphs) {
        int size = line.size();
        int widest = 0;
        for (int k = 0; k + 1 < glyphs.size(); k++) {
            Glyph a = glyphs.get(k);
            Glyph b = glyphs.get(k + 1);
            if (han(a.last()) && han(b.first()) && !b.afterBlank()) {
                widest = Math.max(widest, b.cluster().x() - a.right());
            }
            boolean room = CLOSING.indexOf(a.last()) >= 0 || OPENING.indexOf(b.first()) >= 0;
            boolean pair =
                    room && mark(a.last()) && mark(b.first()) && a.wide(size) && b.wide(size);
            int apart = b.cluster().x() - a.cluster().x();
            check(found, Fault.PAIR_UNSQUEEZED, pair && apart > size * 3 / 4);
            check(found, Fault.OVERLAP, overlap(a, b, size));
        }
        check(found, Fault.LOOSE, widest > size / 10 + ROUNDING);
    }

    private static boolean mark(int codePoint) {
        return CLOSING.indexOf(codePoint) >= 0 || OPENING.indexOf(codePoint) >= 0;
    }

    /** Whether one glyph's ink reaches into the next one's by more than 1/25 em. */
    private boolean overlap(Glyph a, Glyph b, int size) {
        String left = a.cluster().glyphs();
        String right = b.cluster().glyphs();
        int last = left.codePointBefore(left.length());
        int origin = a.right() - metrics.advance(a.face(), last) * size / 1_000;
        int inked = origin + metrics.ink(a.face(), last).right() * size / 1_000;
        int next = metrics.ink(b.face(), right.codePointAt(0)).left() * size / 1_000;
        return inked > b.cluster().x() + next + size / 25;
    }
}

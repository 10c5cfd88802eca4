package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Place;
import org.liangbang.paper.type.Setting;
import org.liangbang.paper.type.Settings;

/** A paragraph of running text, or a sub-head. */
final class ParagraphUnit implements Unit {
    /** The first line alone at the foot of a column: to be avoided, not forbidden. */
    /** A last line with fewer letters looks lost. */
    private static final int FEWEST_LETTERS = 2;

    private static final long LONELY_FIRST = 20_000;

    private final Passage passage;
    private final Settings settings;
    private final Tag.Kind kind;
    private final PaperStyle style;

    ParagraphUnit(Passage passage, Settings settings, Tag.Kind kind, PaperStyle style) {
        this.passage = passage;
        this.settings = settings;
        this.kind = kind;
        this.style = style;
    }

    @Override
    public List<Choice> choices() {
        return settings.all().stream()
                .map(setting -> new Choice(setting.lineCount(), setting.cost()))
                .toList();
    }

    @Override
    public long parted(int before, int all) {
        if (kind.level() > 0) {
            return FORBIDDEN;
        }
        if (before == all) {
            return 0;
        }
        return before == all - 1 ? FORBIDDEN : before == 1 ? LONELY_FIRST : 0;
    }

    @Override
    public int lastRoom() {
        return settings.all().stream()
                .mapToInt(
                        setting -> {
                            List<Line> lines = setting.lines();
                            Line last = lines.get(lines.size() - 1);
                            return last.measure() - last.width();
                        })
                .min()
                .orElse(0);
    }

    @Override
    public List<String> forced(int rows, boolean alone) {
        List<Line> lines = settings.withLines(rows).map(Setting::lines).orElse(List.of());
        return lines.stream()
                .filter(line -> line.loose() || lost(line, alone))
                .map(line -> line.text().strip())
                .toList();
    }

    /** Whether a last line looks lost: one character, or a line alone at the top of a column. */
    private static boolean lost(Line line, boolean alone) {
        return line.place() == Place.LAST && (alone || letters(line) < FEWEST_LETTERS);
    }

    private static long letters(Line line) {
        return line.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    @Override
    public void put(List<Slot> slots, Canvas canvas, TagDraft parent) {
        List<Line> lines = settings.withLines(slots.size()).map(Setting::lines).orElseThrow();
        Lettering letters = canvas.open(parent, kind, passage);
        for (int at = 0; at < lines.size(); at++) {
            Slot slot = slots.get(at);
            int baseline = style.baseline(slot.row());
            letters.put(canvas, lines.get(at), slot.x(), baseline, style.colours().ink());
        }
    }
}

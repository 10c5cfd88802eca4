package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Setting;
import org.liangbang.paper.type.Settings;

/** A paragraph of running text, or a sub-head. */
final class ParagraphUnit implements Unit {
    /** The first line alone at the foot of a column: to be avoided, not forbidden. */
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
    public List<String> loose(int rows) {
        return settings.withLines(rows).stream()
                .flatMap(setting -> setting.lines().stream())
                .filter(Line::loose)
                .map(line -> line.text().strip())
                .toList();
    }

    @Override
    public void put(List<Slot> slots, Canvas canvas, TagDraft parent) {
        List<Line> lines = settings.withLines(slots.size()).map(Setting::lines).orElseThrow();
        Lettering letters = canvas.open(parent, kind, passage);
        for (int at = 0; at < lines.size(); at++) {
            Slot slot = slots.get(at);
            int baseline = style.grid().baseline(slot.row());
            letters.put(canvas, lines.get(at), slot.x(), baseline, style.colours().ink());
        }
    }
}

package org.liangbang.campaign.contest;

import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** Units in order of what they gained since the contest before, beside their rank by total. */
final class GainTable {
    private final ContestWords words;
    private final ContestResult before;
    private final ContestResult after;

    GainTable(ContestWords words, ContestResult before, ContestResult after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** The section; none when no unit took part both times under the same full marks. */
    Optional<Section> section() {
        List<Ranking.Place<Gain>> places = Gain.ranked(before, after);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                List.of(
                        new Column(words.get("gain.rank"), ColumnKind.RANK),
                        new Column(words.get("unit"), ColumnKind.NAME),
                        new Column(words.get("gain.change"), ColumnKind.TOTAL),
                        new Column(words.get("gain.then"), ColumnKind.NUMBER),
                        new Column(words.get("gain.now"), ColumnKind.NUMBER),
                        new Column(words.get("gain.level"), ColumnKind.NUMBER));
        Table table =
                new Table(
                        "",
                        columns,
                        places.stream().map(this::row).toList(),
                        Inline.line(words.get("gain.note")));
        return Optional.of(
                Section.of("gains", words.get("gain.title"), List.of(table))
                        .about(List.of(Inline.text(words.get("slope-scope")), words.link(before)))
                        .wide(Width.TWO_THIRDS));
    }

    private Row row(Ranking.Place<Gain> place) {
        Gain gain = place.result();
        String unit = gain.unit();
        return new Row(
                List.of(
                        Cell.of(figure(unit, "change-rank", Integer.toString(place.rank()))),
                        Cell.of(words.unit(unit)),
                        Cell.of(
                                figure(
                                        unit,
                                        "change",
                                        after.decimals().printChange(gain.points()))),
                        Cell.of(
                                words.figure(
                                        before,
                                        unit,
                                        "total",
                                        before.decimals().print(gain.then().total()))),
                        Cell.of(figure(unit, "total", after.decimals().print(gain.now().total()))),
                        Cell.of(after.of(unit).map(now -> level(unit, now)).orElseThrow())),
                Optional.empty(),
                place.isTied(),
                List.of());
    }

    private Inline level(String unit, Ranking.Place<Score> place) {
        return figure(unit, "rank", Integer.toString(place.rank()));
    }

    private Inline figure(String unit, String figure, String printed) {
        return words.figure(after, unit, figure, printed);
    }
}

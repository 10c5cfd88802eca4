package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Rhythm;
import org.liangbang.source.Located;

/**
 * The rows of a unit, the latest first; those that were replaced stand struck beside what replaced
 * them. Of daily reports only the late and the corrected are told.
 */
final class FilingRows {
    private final ReturnWords words;
    private final UnitReturn unit;
    private final Map<Filing, TermStatus> terms = new LinkedHashMap<>();

    FilingRows(View view, UnitReturn unit) {
        this.words = new ReturnWords(view);
        this.unit = unit;
        for (TermStatus status : unit.terms()) {
            status.filings().forEach(filing -> terms.put(filing, status));
        }
    }

    /** The table; none when there is nothing to tell. */
    List<Table> table() {
        List<Filing> told = new ArrayList<>(unit.filings());
        Collections.reverse(told);
        if (unit.obligation().rhythm() == Rhythm.DAY) {
            told.removeIf(filing -> !isLate(filing) && filing.corrects().isEmpty());
        }
        if (told.isEmpty()) {
            return List.of();
        }
        boolean titled = any(told, filing -> filing.title().isPresent());
        boolean peopled = any(told, filing -> filing.present().isPresent());
        boolean counted = any(told, filing -> filing.times() > 1);
        boolean minuted = any(told, filing -> filing.minutes().isPresent());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.date"), ColumnKind.NAME));
        columns.add(new Column(words.get("column.period"), ColumnKind.TEXT));
        add(columns, titled, "title", ColumnKind.TEXT);
        add(columns, peopled, "present", ColumnKind.NUMBER);
        add(columns, counted, "times", ColumnKind.NUMBER);
        add(columns, minuted, "minutes", ColumnKind.TEXT);
        columns.add(new Column(words.get("column.state"), ColumnKind.STATE));
        List<Table.Row> rows = new ArrayList<>();
        for (Filing filing : told) {
            List<Cell> cells = new ArrayList<>();
            cells.add(day(filing));
            cells.add(Cell.of(words.period(filing.period(unit.obligation().rhythm()))));
            add(cells, titled, text(filing.title()));
            add(cells, peopled, people(filing));
            add(cells, counted, filing.times() + words.measure(unit.obligation()));
            add(cells, minuted, text(filing.minutes()));
            cells.add(Cell.of(state(filing)).noted(Inline.line(text(filing.note()))));
            rows.add(Table.Row.of(cells));
        }
        return List.of(new Table("", columns, rows, List.of()));
    }

    private static boolean any(List<Filing> filings, Predicate<Filing> what) {
        return filings.stream().anyMatch(what);
    }

    private void add(List<Column> columns, boolean shown, String key, ColumnKind kind) {
        if (shown) {
            columns.add(new Column(words.get("column." + key), kind));
        }
    }

    private static void add(List<Cell> cells, boolean shown, String text) {
        if (shown) {
            cells.add(Cell.of(text));
        }
    }

    private static String text(Optional<Located<String>> text) {
        return text.map(Located::value).orElse("");
    }

    private String people(Filing filing) {
        String present = filing.present().map(count -> count.value().written()).orElse("");
        return filing.invited()
                .map(invited -> words.get("people", present, invited.value().written()))
                .orElse(present);
    }

    /** The day; what it replaced stands struck beside it. */
    private Cell day(Filing filing) {
        Cell day = Cell.of(words.day(filing.date().value()));
        return unit.replaced().stream()
                .filter(each -> each.right().equals(filing))
                .findFirst()
                .map(each -> day.noted(List.of(struck(each))))
                .orElse(day);
    }

    private Inline struck(UnitReturn.Replaced replaced) {
        return new Inline.Struck(
                words.day(replaced.wrong().date().value()), words.get("cell.corrected"));
    }

    private boolean isLate(Filing filing) {
        return Optional.ofNullable(terms.get(filing))
                .filter(status -> filing.date().value().isAfter(status.term().due()))
                .isPresent();
    }

    private Inline state(Filing filing) {
        if (filing.corrects().isPresent()) {
            return new Inline.State(Sign.MOVED, words.get("cell.corrected"));
        }
        return words.state(isLate(filing) ? TermState.LATE : TermState.ON_TIME);
    }
}

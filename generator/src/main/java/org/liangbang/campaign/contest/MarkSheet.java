package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Criterion;

/** The marks of one entry, judge by judge and criterion by criterion. */
final class MarkSheet {
    private final ContestResult result;
    private final ContestWords words;

    MarkSheet(ContestResult result, ContestWords words) {
        this.result = result;
        this.words = words;
    }

    /** A mark or total as printed, struck when it was dropped. */
    static Inline mark(String printed, Trimming.Fate fate, ContestWords words) {
        return switch (fate) {
            case HIGHEST -> new Inline.Struck(printed, words.get("dropped-highest"));
            case LOWEST -> new Inline.Struck(printed, words.get("dropped-lowest"));
            case KEPT, RECUSED -> Inline.text(printed);
        };
    }

    Table of(Score score, Arithmetic arithmetic) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(words.get("judge"), ColumnKind.NAME));
        for (Criterion criterion : result.rule().criteria()) {
            String full = ContestWords.plain(criterion.max().value());
            columns.add(
                    new Table.Column(
                            words.get("criterion", criterion.name().value(), full),
                            ColumnKind.NUMBER));
        }
        columns.add(new Table.Column(words.get("sheet-total"), ColumnKind.NUMBER));
        List<Table.Row> rows = new ArrayList<>();
        for (int judge : arithmetic.trimming().present()) {
            rows.add(row(judge, arithmetic));
        }
        String caption = words.get("sheet-caption", words.unitName(score.unit()));
        String note =
                words.get(arithmetic.isByCriterion() ? "sheet-by-criterion" : "sheet-by-total");
        return new Table(caption, columns, rows, Inline.line(note));
    }

    private Table.Row row(int judge, Arithmetic arithmetic) {
        Trimming marks = arithmetic.trimming();
        boolean single = arithmetic.isByCriterion();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(words.judge(result, judge)));
        for (int at = 0; at < result.rule().criteria().size(); at++) {
            String mark = marks.printed(judge, at);
            Trimming.Fate fate = single ? marks.fate(judge, at) : Trimming.Fate.KEPT;
            cells.add(Table.Cell.of(mark(mark, fate, words)));
        }
        String total = marks.printedTotal(judge);
        Trimming.Fate fate = single ? Trimming.Fate.KEPT : marks.fate(judge, 0);
        cells.add(Table.Cell.of(mark(total, fate, words)));
        return Table.Row.of(cells);
    }
}

package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Post;

/** Tables of pledges, a row each: what was promised, by whom, until when, how far it is. */
final class PledgeRows {
    /** What is overdue comes first, the longest first; the rest follows by deadline. */
    static final Comparator<PledgeStatus> URGENT_FIRST =
            Comparator.comparing(PledgeStatus::isOverdue)
                    .reversed()
                    .thenComparing(status -> status.due().value())
                    .thenComparing(status -> status.pledge().unit())
                    .thenComparing(status -> status.pledge().id().value());

    private final View view;
    private final Days days;

    PledgeRows(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    private String word(String key, Object... values) {
        return view.words().get("pledge." + key, values);
    }

    /** A table of pledges, with the unit of each when they are of several. */
    Table table(String caption, List<PledgeStatus> pledges, boolean withUnit) {
        List<Column> columns = new ArrayList<>();
        if (withUnit) {
            columns.add(new Column(word("column.unit"), ColumnKind.TEXT));
        }
        columns.add(new Column(word("column.text"), ColumnKind.NAME));
        columns.add(new Column(word("column.state"), ColumnKind.STATE));
        columns.add(new Column(word("column.progress"), ColumnKind.NUMBER));
        columns.add(new Column(word("column.due"), ColumnKind.DATE));
        columns.add(new Column(word("column.owner"), ColumnKind.TEXT));
        List<Row> rows = pledges.stream().map(each -> row(each, withUnit)).toList();
        return new Table(caption, columns, rows, List.of());
    }

    private Row row(PledgeStatus status, boolean withUnit) {
        Pledge pledge = status.pledge();
        List<Cell> cells = new ArrayList<>();
        if (withUnit) {
            cells.add(Cell.of(unit(status)));
        }
        cells.add(Cell.of(pledge.text().value()).noted(note(status)));
        cells.add(Cell.of(state(status)));
        cells.add(Cell.of(progress(status)));
        cells.add(Cell.of(days.near(status.due().value(), view.asOf())));
        cells.add(Cell.of(owner(status)));
        return Row.of(cells);
    }

    /** The unit that promised, as a link to its page. */
    Inline unit(PledgeStatus status) {
        String id = status.pledge().unit();
        return References.to(view.content().unit(id));
    }

    /** The post that answers, as a link to its page. */
    Inline owner(PledgeStatus status) {
        Pledge pledge = status.pledge();
        Post post = view.content().post(pledge.owner().value(), pledge.unit());
        return References.to(post);
    }

    /** State and flag, the more urgent first. */
    Inline.State state(PledgeStatus status) {
        if (status.isOverdue()) {
            return new Inline.State(Sign.OVERDUE, word("overdue", status.daysLate()));
        }
        if (status.isLate()) {
            return new Inline.State(
                    status.state().sign(),
                    word("late", word("state." + status.state().word()), status.daysLate()));
        }
        return new Inline.State(status.state().sign(), word("state." + status.state().word()));
    }

    /** So much of so much, the first part traced. */
    List<Inline> progress(PledgeStatus status) {
        Inline figure = new Inline.Figure(PledgeFigures.progress(status), status.printedProgress());
        Optional<String> target = status.target().map(Quantity::printed);
        return target.map(all -> List.of(figure, Inline.text(word("of", all))))
                .orElse(List.of(figure));
    }

    /** What readers must know beside the state: a moved deadline, a reason, the latest note. */
    List<Inline> note(PledgeStatus status) {
        Pledge pledge = status.pledge();
        List<String> notes = new ArrayList<>();
        pledge.withdrawn()
                .filter(taken -> status.state() == PledgeState.WITHDRAWN)
                .ifPresent(taken -> notes.add(word("withdrawn", taken.because().value())));
        for (Progress each : pledge.progress()) {
            if (each.moves() && !each.date().value().isAfter(view.asOf())) {
                String reason = each.reason().map(text -> text.value()).orElse("");
                notes.add(word("moved", days.brief(each.date().value()), reason));
            }
        }
        if (notes.isEmpty()) {
            status.latest().flatMap(Progress::note).ifPresent(text -> notes.add(text.value()));
        }
        return Inline.line(String.join(word("between"), notes));
    }
}

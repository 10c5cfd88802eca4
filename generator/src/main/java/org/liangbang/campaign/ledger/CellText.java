package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Periods;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.Cell;
import org.liangbang.campaign.ledger.book.Row;
import org.liangbang.campaign.ledger.book.Value;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.document.Inline;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** What stands in public cells, for readers: names for ids, and links to what they name. */
final class CellText {
    private final View view;
    private final Days days;
    private final Periods periods;
    private final LedgerResults results;

    CellText(View view) {
        this.view = view;
        this.days = new Days(view.words());
        this.periods = new Periods(view.words());
        this.results = view.results().get(LedgerResults.TYPE);
    }

    /** The text of a cell; empty when there is none, or it is not for everyone. */
    List<Inline> of(Row row, Column column) {
        Optional<Cell> cell = row.cell(column.id().value());
        if (cell.isEmpty() || !row.ledger().isPublic(column.id().value())) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>();
        for (Located<Value> value : cell.get().values()) {
            if (!line.isEmpty()) {
                line.add(Inline.text(view.words().get("ledger.between")));
            }
            line.add(of(value.value(), column));
        }
        return line;
    }

    private Inline of(Value value, Column column) {
        String key = value.key();
        return switch (column.type()) {
            case TEXT, CODE, PHOTO -> Inline.text(key);
            case PERIOD -> period(key);
            case UNIT -> unit(key);
            case POST -> post(key);
            case CHOICE -> Inline.text(column.choice(key).map(choice -> choice.name()).orElse(key));
            case DATE ->
                    value instanceof Value.Day day
                            ? Inline.text(days.near(day.date(), view.asOf()))
                            : Inline.text(key);
            case COUNT, NUMBER -> Inline.text(key + column.unit().orElse(""));
            case LINK -> link(column.ledger().map(Located::value).orElse(""), key);
            case EVENT -> event(key);
        };
    }

    private Inline period(String id) {
        return Inline.text(CalendarPeriod.parse(id).map(periods::full).orElse(id));
    }

    /** A unit, linked to its page. */
    Inline unit(String id) {
        Optional<Unit> unit = view.content().register().unit(id);
        return unit.<Inline>map(References::to).orElseGet(() -> Inline.text(id));
    }

    /** A post, linked to its page. */
    Inline post(String id) {
        Optional<Post> post = view.content().register().post(id);
        return post.<Inline>map(References::to).orElseGet(() -> Inline.text(id));
    }

    private Inline link(String ledger, String id) {
        return results.books().row(ledger, id).map(this::row).orElseGet(() -> Inline.text(id));
    }

    /** A row, linked to its place; of a ledger that shows no rows only the ledger is named. */
    Inline row(Row row) {
        return results.addresses()
                .of(row)
                .<Inline>map(address -> Inline.Reference.to(address, row.title()))
                .orElseGet(
                        () ->
                                Inline.Reference.to(
                                        Addresses.ledger(row.ledger().id().value()),
                                        row.ledger().name().value()));
    }

    private Inline event(String path) {
        Optional<Event> event = results.books().event(path);
        return event.<Inline>map(of -> Inline.Reference.to(of.address(), of.title()))
                .orElseGet(() -> Inline.text(path));
    }
}

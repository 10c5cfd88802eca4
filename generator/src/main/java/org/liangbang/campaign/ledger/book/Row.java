package org.liangbang.campaign.ledger.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A row of a ledger.
 *
 * @param ledger the definition it was read by
 * @param id unique in the ledger
 * @param cells those with something in them, by column
 * @param steps its life, in order; empty in a ledger without states
 * @param span where it is written
 */
public record Row(
        Ledger ledger, Located<String> id, Map<String, Cell> cells, List<Step> steps, Span span) {
    /** Keeps its own copies. */
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        steps = List.copyOf(steps);
    }

    /** The cell of a column, when there is something in it. */
    public Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    private Optional<Value> role(Optional<Located<String>> column) {
        return column.flatMap(id -> cell(id.value()))
                .flatMap(cell -> cell.values().stream().findFirst())
                .map(Located::value);
    }

    /** What it is; the id when there is no title. */
    public String title() {
        return role(Optional.of(ledger.roles().title())).map(Value::key).orElse(id.value());
    }

    /** The unit it is about. */
    public Optional<String> unit() {
        return role(ledger.roles().unit()).map(Value::key);
    }

    /** The post that answers for it, by its full id. */
    public Optional<String> owner() {
        return role(ledger.roles().owner()).map(Value::key);
    }

    /** Its deadline; none where rows are shown and the column of deadlines is not for everyone. */
    public Optional<LocalDate> due() {
        return role(ledger.roles().due().filter(this::isTold)).flatMap(Row::day);
    }

    /** The day it took place or was found; none where rows are shown and that is not public. */
    public Optional<LocalDate> date() {
        return role(ledger.roles().date().filter(this::isTold)).flatMap(Row::day);
    }

    /** What is worked out of a day shows on pages, so that a private day may not count there. */
    private boolean isTold(Located<String> column) {
        return !ledger.showsRows() || ledger.isPublic(column.value());
    }

    private static Optional<LocalDate> day(Value value) {
        return value instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /** The day from which it is known: its first step, or the day it took place. */
    public Optional<LocalDate> since() {
        return steps.stream().findFirst().map(step -> step.date().value()).or(this::date);
    }
}

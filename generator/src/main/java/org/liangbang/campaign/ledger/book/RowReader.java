package org.liangbang.campaign.ledger.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/** Reads rows by the definition of their ledger. */
final class RowReader {
    /** What a cell with the note of a step is called, behind the name of the state. */
    private static final String NOTE = ".note";

    private final Ledger ledger;
    private final Typing typing;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();
    private final StepReader steps;

    RowReader(Ledger ledger, Typing typing) {
        this.ledger = ledger;
        this.typing = typing;
        this.steps = new StepReader(ledger, typing);
        ledger.columns().forEach(column -> columns.putIfAbsent(column.id().value(), column));
        known.addAll(columns.keySet());
        ledger.states().forEach(state -> known.add(state.id().value()));
        ledger.states().stream()
                .filter(State::reason)
                .forEach(state -> known.add(state.id().value() + NOTE));
    }

    Row read(WrittenRow written) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<Step> entered = new ArrayList<>();
        Optional<String> unit = unit(written);
        for (Node.Entry entry : written.cells()) {
            String key = entry.key().text();
            Column column = columns.get(key);
            Optional<State> state = column == null ? ledger.state(key) : Optional.empty();
            if (column != null) {
                cell(entry.value(), column, unit).ifPresent(cell -> cells.put(key, cell));
            } else if (state.isPresent()) {
                entered(state.get(), written, entry.value()).ifPresent(entered::add);
            } else if (!isNote(key)) {
                typing.report()
                        .accept(
                                UnknownId.error(
                                                "ledger.cell-unknown",
                                                new Located<>(key, entry.key().span()),
                                                known)
                                        .with("known", String.join(", ", known)));
            }
        }
        checkRequired(written);
        List<Step> life = steps.read(written, entered, unit);
        return new Row(ledger, written.id(), cells, life, written.span());
    }

    /** The unit as written, without judging it: a post may be named within it. */
    private Optional<String> unit(WrittenRow written) {
        return ledger.roles()
                .unit()
                .flatMap(role -> entry(written, role.value()))
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text());
    }

    private static Optional<Node.Entry> entry(WrittenRow written, String key) {
        return written.cells().stream().filter(each -> each.key().text().equals(key)).findFirst();
    }

    private void checkRequired(WrittenRow written) {
        for (Column column : ledger.columns()) {
            boolean there =
                    entry(written, column.id().value())
                            .filter(entry -> !isBlank(entry.value()))
                            .isPresent();
            if (column.required() && !there) {
                typing.report()
                        .accept(
                                Diagnostic.error("ledger.cell-missing", written.id().span())
                                        .with("row", written.id().value())
                                        .with("column", column.id().value())
                                        .with("name", column.name().value()));
            }
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isEmpty();
    }

    private Optional<Cell> cell(Node node, Column column, Optional<String> unit) {
        if (isBlank(node)) {
            return Optional.empty();
        }
        List<Located<Value>> values = new ArrayList<>();
        for (Node.Scalar part : parts(node, column)) {
            typing.read(part, column, unit)
                    .ifPresent(value -> values.add(new Located<>(value, part.span())));
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(column, values, node.span()));
    }

    /** The single values of a cell; what is no value is reported and left out. */
    private List<Node.Scalar> parts(Node node, Column column) {
        if (node instanceof Node.Scalar scalar) {
            return column.many() ? split(scalar) : List.of(scalar);
        }
        if (!(node instanceof Node.Sequence sequence) || !column.many()) {
            String code = node instanceof Node.Sequence ? "ledger.cell-many" : "value.not-single";
            typing.report()
                    .accept(
                            Diagnostic.error(code, node.span())
                                    .with("column", column.id().value()));
            return List.of();
        }
        List<Node.Scalar> parts = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof Node.Scalar scalar) {
                parts.add(scalar);
            } else {
                typing.report().accept(Diagnostic.error("value.not-single", item.span()));
            }
        }
        return parts;
    }

    /** Several values in one cell are parted by semicolons, each with a place of its own. */
    private static List<Node.Scalar> split(Node.Scalar cell) {
        if (cell.text().indexOf(';') < 0) {
            return List.of(cell);
        }
        List<Node.Scalar> parts = new ArrayList<>();
        int at = 0;
        for (String piece : cell.text().split(";", -1)) {
            String text = piece.strip();
            if (!text.isEmpty()) {
                int from = at + piece.indexOf(text);
                parts.add(new Node.Scalar(text, cell.quoted(), part(cell, from, text)));
            }
            at += piece.length() + 1;
        }
        return parts;
    }

    /**
     * Where a part stands; in quotes characters may be doubled, so that the whole is pointed at.
     */
    private static Span part(Node.Scalar cell, int from, String text) {
        Span span = cell.span();
        if (cell.quoted() || span.line() != span.endLine()) {
            return span;
        }
        int column = span.column() + cell.text().codePointCount(0, from);
        int end = column + text.codePointCount(0, text.length());
        return new Span(span.file(), span.line(), column, span.line(), end);
    }

    /** The step that a day under the name of a state stands for. */
    private Optional<Step> entered(State state, WrittenRow written, Node node) {
        if (isBlank(node)) {
            return Optional.empty();
        }
        Optional<Located<String>> note =
                entry(written, state.id().value() + NOTE)
                        .map(Node.Entry::value)
                        .filter(value -> !isBlank(value))
                        .flatMap(value -> Values.text().located().read(value, typing.report()));
        return Values.date()
                .located()
                .read(node, typing.report())
                .map(
                        day ->
                                new Step(
                                        new Located<>(state.id().value(), node.span()),
                                        day,
                                        Optional.empty(),
                                        note,
                                        node.span()));
    }

    private boolean isNote(String key) {
        return key.endsWith(NOTE)
                && ledger.state(key.substring(0, key.length() - NOTE.length())).isPresent();
    }
}

package org.liangbang.campaign.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.ledger.book.Book;
import org.liangbang.campaign.ledger.book.Row;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.figure.LedgerFigure;
import org.liangbang.campaign.ledger.figure.LedgerFigures;
import org.liangbang.campaign.ledger.format.Ledger;

/** How a ledger stands on a day. Immutable. */
final class LedgerStanding {
    /** What is overdue first, the longest first; then the open by last day; then the closed. */
    static final Comparator<RowStatus> URGENT_FIRST =
            Comparator.comparing(RowStatus::isOverdue)
                    .reversed()
                    .thenComparing(row -> !row.isOpen())
                    .thenComparing(row -> row.limit().map(Object::toString).orElse("9999-12-31"));

    private final Book book;
    private final List<RowStatus> rows;
    private final Map<FigureId, LedgerFigure> figures = new LinkedHashMap<>();
    private final IdentityHashMap<Row, RowStatus> statuses = new IdentityHashMap<>();
    private final Map<String, List<RowStatus>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<RowStatus>> byOwner = new LinkedHashMap<>();

    LedgerStanding(Book book, List<RowStatus> rows, List<LedgerFigure> figures) {
        this.book = book;
        this.rows = List.copyOf(rows);
        figures.forEach(figure -> this.figures.put(figure.id(), figure));
        for (RowStatus row : rows) {
            statuses.put(row.row(), row);
            row.row().unit().ifPresent(unit -> add(unit, row, byUnit));
            row.row().owner().ifPresent(owner -> add(owner, row, byOwner));
        }
    }

    private static void add(String key, RowStatus row, Map<String, List<RowStatus>> to) {
        to.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
    }

    Ledger ledger() {
        return book.ledger();
    }

    /** The rows known by the day, in the order written. */
    List<RowStatus> rows() {
        return rows;
    }

    /** The rows for readers, most urgent first; none when only totals are published. */
    List<RowStatus> shown() {
        return ledger().showsRows() ? rows.stream().sorted(URGENT_FIRST).toList() : List.of();
    }

    /** The rows of a unit for readers, most urgent first. */
    List<RowStatus> ofUnit(String unit) {
        boolean told =
                ledger().roles().unit().filter(role -> ledger().isPublic(role.value())).isPresent();
        return told ? sorted(byUnit.getOrDefault(unit, List.of())) : List.of();
    }

    /** The rows that a post answers for, for readers, most urgent first. */
    List<RowStatus> ownedBy(String post) {
        boolean told =
                ledger().roles()
                        .owner()
                        .filter(role -> ledger().isPublic(role.value()))
                        .isPresent();
        return told ? sorted(byOwner.getOrDefault(post, List.of())) : List.of();
    }

    private List<RowStatus> sorted(List<RowStatus> some) {
        return ledger().showsRows() ? some.stream().sorted(URGENT_FIRST).toList() : List.of();
    }

    /** All figures: those it defines in their order, then those that every ledger has. */
    List<LedgerFigure> figures() {
        return List.copyOf(figures.values());
    }

    /** A figure by the parts of its id behind the ledger. */
    Optional<LedgerFigure> figure(String figure, String part) {
        return Optional.ofNullable(figures.get(LedgerFigures.id(ledger(), figure, part)));
    }

    /** The figures of a definition; several when it has groups. */
    List<LedgerFigure> defined(String definition) {
        return figures.values().stream()
                .filter(
                        each ->
                                each.definition()
                                        .filter(of -> of.id().value().equals(definition))
                                        .isPresent())
                .toList();
    }

    /** The day of its latest step or row; empty when it has none. */
    Optional<LocalDate> latest() {
        return rows.stream()
                .map(row -> row.since().or(() -> row.row().since()))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** How many pages it takes to show its rows. */
    int parts() {
        int size = RowAddresses.ROWS_ON_A_PAGE;
        int all = ledger().showsRows() ? book.rows().size() : 0;
        return Math.max(1, (all + size - 1) / size);
    }

    /** The rows of a page, in the order written, without those not known yet. */
    List<RowStatus> part(int part) {
        int size = RowAddresses.ROWS_ON_A_PAGE;
        List<Row> some =
                book.rows().subList((part - 1) * size, Math.min(book.rows().size(), part * size));
        return some.stream().map(statuses::get).filter(Objects::nonNull).toList();
    }
}

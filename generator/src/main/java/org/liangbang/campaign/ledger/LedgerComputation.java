package org.liangbang.campaign.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.ledger.book.Book;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.figure.LedgerFigures;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.Derivation;
import org.liangbang.check.Register;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;

/** The states of rows on a day, and the figures of their ledgers. */
final class LedgerComputation implements Computation<LedgerResults> {
    private final Derivation<Books> books;

    LedgerComputation(Derivation<Books> books) {
        this.books = books;
    }

    @Override
    public ResultType<LedgerResults> type() {
        return LedgerResults.TYPE;
    }

    @Override
    public Computed<LedgerResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        Books all = content.register().derived(books);
        List<LedgerStanding> standings =
                all.all().parallelStream()
                        .map(book -> standing(book, all, content.register(), asOf))
                        .toList();
        Map<String, LedgerStanding> byId = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (LedgerStanding standing : standings) {
            byId.put(standing.ledger().id().value(), standing);
            standing.figures().forEach(figure -> figures.add(figure.figure()));
        }
        return new Computed<>(new LedgerResults(all, byId), figures);
    }

    private static LedgerStanding standing(
            Book book, Books books, Register content, LocalDate asOf) {
        List<RowStatus> rows =
                book.rows().stream()
                        .map(row -> RowStatus.of(row, asOf, content.calendar()))
                        .flatMap(Optional::stream)
                        .toList();
        return new LedgerStanding(book, rows, LedgerFigures.of(content, books, book, rows));
    }
}

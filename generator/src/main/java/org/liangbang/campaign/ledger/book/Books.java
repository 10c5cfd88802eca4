package org.liangbang.campaign.ledger.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.Derivation;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** All ledgers with their rows, typed once for all who ask. Immutable. */
public final class Books {
    private final Map<String, Book> books;
    private final Map<String, Event> events;
    private final Map<Link, List<Row>> backwards = new LinkedHashMap<>();
    private final List<Diagnostic> mistakes;

    /**
     * What links lead to and come from.
     *
     * @param ledger the ledger of the row that is linked to
     * @param row its id
     */
    private record Link(String ledger, String row) {}

    private Books(Map<String, Book> books, Map<String, Event> events, List<Diagnostic> mistakes) {
        this.books = Collections.unmodifiableMap(books);
        this.events = events;
        this.mistakes = List.copyOf(mistakes);
        books.values().forEach(this::addBackwards);
    }

    private void addBackwards(Book book) {
        for (Row row : book.rows()) {
            for (Cell cell : row.cells().values()) {
                if (cell.column().type() == ColumnType.LINK) {
                    String ledger = cell.column().ledger().map(Located::value).orElse("");
                    cell.values().forEach(value -> addBackwards(ledger, value.value().key(), row));
                }
            }
        }
    }

    private void addBackwards(String ledger, String id, Row from) {
        List<Row> rows =
                backwards.computeIfAbsent(new Link(ledger, id), first -> new ArrayList<>());
        boolean said = !rows.isEmpty() && isSame(rows.get(rows.size() - 1), from);
        if (!said) {
            rows.add(from);
        }
    }

    private static boolean isSame(Row one, Row other) {
        return one.id().value().equals(other.id().value())
                && one.ledger().id().value().equals(other.ledger().id().value());
    }

    /**
     * How books are made of the content.
     *
     * @param sources of the events that cells may name
     */
    public static Derivation<Books> from(List<Events> sources) {
        List<Events> all = List.copyOf(sources);
        return new Derivation<>(Books.class, content -> of(content, all));
    }

    private static Books of(Register content, List<Events> sources) {
        Map<String, Event> events = new LinkedHashMap<>();
        sources.forEach(
                source ->
                        source.in(content)
                                .forEach(event -> events.putIfAbsent(event.path(), event)));
        Map<String, List<WrittenRow>> written = new LinkedHashMap<>();
        for (WrittenRow row : content.all(WrittenRow.TYPE)) {
            written.computeIfAbsent(row.ledger(), first -> new ArrayList<>()).add(row);
        }
        List<Diagnostic> mistakes = new ArrayList<>();
        Typing typing = new Typing(content, events, written, mistakes::add);
        Map<String, Book> books = new LinkedHashMap<>();
        for (Ledger ledger : content.all(Ledger.TYPE)) {
            RowReader reader = new RowReader(ledger, typing);
            List<Row> rows =
                    written.getOrDefault(ledger.folder(), List.of()).stream()
                            .map(reader::read)
                            .toList();
            books.putIfAbsent(ledger.id().value(), new Book(ledger, rows));
        }
        return new Books(books, events, mistakes);
    }

    /** All, in order of their folders. */
    public List<Book> all() {
        return List.copyOf(books.values());
    }

    /** The ledger with an id. */
    public Optional<Book> book(String id) {
        return Optional.ofNullable(books.get(id));
    }

    /** The row that a link leads to. */
    public Optional<Row> row(String ledger, String id) {
        return book(ledger).flatMap(book -> book.row(id));
    }

    /** The rows that link to a row, in order of their ledgers. */
    public List<Row> linkingTo(Row row) {
        Link link = new Link(row.ledger().id().value(), row.id().value());
        return Collections.unmodifiableList(backwards.getOrDefault(link, List.of()));
    }

    /** The event with a path. */
    public Optional<Event> event(String path) {
        return Optional.ofNullable(events.get(path));
    }

    /** What is wrong with rows, in order of the ledgers. */
    public List<Diagnostic> mistakes() {
        return mistakes;
    }
}

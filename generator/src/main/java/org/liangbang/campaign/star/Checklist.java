package org.liangbang.campaign.star;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A small standard without stars: items that each unit meets or not, looked at on a day by another.
 *
 * @param home where it lies
 * @param title what people call it
 * @param about what is looked at and why
 * @param number how many items it says there are
 * @param post the post that keeps it
 * @param units the units at and under which it applies; empty for all that take part
 * @param items in the order written
 * @param results in the order written
 * @param span where it is written
 */
public record Checklist(
        Home home,
        Located<String> title,
        Located<String> about,
        Located<Integer> number,
        Located<String> post,
        List<Located<String>> units,
        List<Item> items,
        List<ChecklistResult> results,
        Span span) {
    /**
     * Where the file lies.
     *
     * @param campaign the campaign's folder
     * @param id the check-list, by the file's name
     */
    public record Home(String campaign, String id) {}

    /**
     * An item.
     *
     * @param id unique in the check-list
     * @param text what must be so
     */
    public record Item(Located<String> id, Located<String> text) {
        private static final Field<Located<String>> ID =
                Field.required("id", Values.id().located());
        private static final Field<Located<String>> TEXT =
                Field.required("text", Values.text().located());

        static final ValueFormat<Item> FORMAT =
                RecordFormat.of(
                        "checklist-item",
                        List.of(ID, TEXT),
                        read -> new Item(read.get(ID), read.get(TEXT)));
    }

    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Checklist> TYPE =
            new RecordType<>("checklists", Checklist.class);

    private static final int MOST = 100;
    private static final Field<Located<String>> TITLE =
            Field.required("title", Values.text().located());
    private static final Field<Located<String>> ABOUT =
            Field.required("about", Values.text().located());
    private static final Field<Located<Integer>> NUMBER =
            Field.required("number", Values.integer(1, MOST).located());
    private static final Field<Located<String>> POST = Field.required("post", new OnePost());
    private static final Field<List<Located<String>>> UNITS =
            Field.list("units", Values.id().located());
    private static final Field<List<Item>> ITEMS =
            Field.required("items", Values.listOf(Item.FORMAT, 1, MOST));
    private static final Field<List<ChecklistResult>> RESULTS =
            Field.list("results", ChecklistResult.FORMAT);

    private static final ValueFormat<Function<Home, Checklist>> FORMAT =
            RecordFormat.of(
                    "checklist",
                    List.of(TITLE, ABOUT, NUMBER, POST, UNITS, ITEMS, RESULTS),
                    read ->
                            home ->
                                    new Checklist(
                                            home,
                                            read.get(TITLE),
                                            read.get(ABOUT),
                                            read.get(NUMBER),
                                            read.get(POST),
                                            read.get(UNITS),
                                            read.get(ITEMS),
                                            read.get(RESULTS),
                                            read.span()));

    /** Where check-lists are written: a file for each. */
    public static final RecordSource<Checklist> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/checklists/{checklist}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.apply(
                                            new Home(
                                                    place.name("campaign"),
                                                    place.name("checklist")))));

    /** Keeps its own copies. */
    public Checklist {
        units = List.copyOf(units);
        items = List.copyOf(items);
        results = List.copyOf(results);
    }

    /** The item with an id. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().value().equals(id)).findFirst();
    }
}

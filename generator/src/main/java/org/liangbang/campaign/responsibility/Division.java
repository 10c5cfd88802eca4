package org.liangbang.campaign.responsibility;

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
 * How work of a campaign is divided: tasks, each under a task force and led by one department.
 *
 * @param title what the table of the division is called
 * @param basis the document behind it, when there is one
 * @param scope what its tasks cover, when they cover something that is listed elsewhere
 * @param tasks in the order written
 * @param place where the file lies
 * @param span where it is written
 */
public record Division(
        Located<String> title,
        Optional<String> basis,
        Optional<Scope> scope,
        List<Task> tasks,
        Place place,
        Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Division> TYPE = new RecordType<>("divisions", Division.class);

    private static final Field<Located<String>> TITLE =
            Field.required("title", Values.text().located());
    private static final Field<Optional<String>> BASIS = Field.optional("basis", Values.text());
    private static final Field<Optional<Scope>> SCOPE = Field.optional("scope", Scope.FORMAT);
    private static final Field<List<Task>> TASKS =
            Field.required("tasks", Values.listOf(Task.FORMAT));

    private static final ValueFormat<Function<Place, Division>> FORMAT =
            RecordFormat.of(
                    "division",
                    List.of(TITLE, BASIS, SCOPE, TASKS),
                    read ->
                            place ->
                                    new Division(
                                            read.get(TITLE),
                                            read.get(BASIS),
                                            read.get(SCOPE),
                                            read.get(TASKS),
                                            place,
                                            read.span()));

    /** Where divisions are written: a file for each. */
    public static final RecordSource<Division> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/tasks/{division}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.apply(
                                            new Place(
                                                    place.name("campaign"),
                                                    place.name("division")))));

    /** Keeps its own copy. */
    public Division {
        tasks = List.copyOf(tasks);
    }

    /**
     * Where a division lies.
     *
     * @param campaign the campaign's folder
     * @param file the file's name without ending
     */
    public record Place(String campaign, String file) {}

    /** The campaign it belongs to. */
    public String campaign() {
        return place.campaign();
    }

    /** Its id: the name of its file. */
    public String id() {
        return place.file();
    }
}

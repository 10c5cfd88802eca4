package org.liangbang.campaign.star;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.Track;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * The star standard of a campaign: its stars and the tasks that lead to them.
 *
 * @param campaign the campaign's folder
 * @param title what it is called
 * @param basis the document it follows, when there is one
 * @param counts how many tasks it says there are for each track
 * @param objections for how long decisions may be objected to; none when they may not
 * @param stars in the order written
 * @param tasks in the order written
 * @param span where it is written
 */
public record StarStandard(
        String campaign,
        Located<String> title,
        Optional<Located<String>> basis,
        TaskCounts counts,
        Optional<StarObjections> objections,
        List<Star> stars,
        List<StarTask> tasks,
        Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<StarStandard> TYPE =
            new RecordType<>("star-standards", StarStandard.class);

    private static final int MOST_STARS = 9;
    private static final Field<Located<String>> TITLE =
            Field.required("title", Values.text().located());
    private static final Field<Optional<Located<String>>> BASIS =
            Field.optional("basis", Values.text().located());
    private static final Field<TaskCounts> COUNTS = Field.required("tasks", TaskCounts.FORMAT);
    private static final Field<Optional<StarObjections>> OBJECTIONS =
            Field.optional("objections", StarObjections.FORMAT);
    private static final Field<List<Star>> STARS =
            Field.required("stars", Values.listOf(Star.FORMAT, 1, MOST_STARS));
    private static final Field<List<StarTask>> TASKS =
            Field.required("task-list", Values.listOf(StarTask.FORMAT));

    private static final ValueFormat<StarStandard> FORMAT =
            RecordFormat.of(
                    "star-standard",
                    List.of(TITLE, BASIS, COUNTS, OBJECTIONS, STARS, TASKS),
                    read ->
                            new StarStandard(
                                    "",
                                    read.get(TITLE),
                                    read.get(BASIS),
                                    read.get(COUNTS),
                                    read.get(OBJECTIONS),
                                    read.get(STARS),
                                    read.get(TASKS),
                                    read.span()));

    /** Where standards are written: one for each campaign. */
    public static final RecordSource<StarStandard> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/star-standard.yaml",
                    FORMAT,
                    (place, read) -> List.of(read.foundIn(place.name("campaign"))));

    /** Keeps its own copies. */
    public StarStandard {
        stars = List.copyOf(stars);
        tasks = List.copyOf(tasks);
    }

    private StarStandard foundIn(String folder) {
        return new StarStandard(folder, title, basis, counts, objections, stars, tasks, span);
    }

    /** The tasks of a track, in the order written. */
    public List<StarTask> tasksOf(Track track) {
        return tasks.stream().filter(task -> task.tracks().contains(track)).toList();
    }

    /** The star with an id. */
    public Optional<Star> star(String id) {
        return stars.stream().filter(star -> star.id().value().equals(id)).findFirst();
    }

    /** The ids of the stars, in the order written. */
    public List<String> starIds() {
        return stars.stream().map(star -> star.id().value()).toList();
    }
}

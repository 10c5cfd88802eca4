package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.document.placard.Cover;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.document.placard.Poster;
import org.liangbang.model.Post;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** The posters of units: a chart of the year, the table of tasks, the list of what is not done. */
final class StarPosters {
    /** What is past its last day first, then by last day; the order of the standard else. */
    private static final Comparator<TaskStatus> PRESSING =
            Comparator.<TaskStatus, Boolean>comparing(task -> !task.isOverdue())
                    .thenComparing(
                            task -> task.task().due().map(Located::value).orElse(LocalDate.MAX));

    private final View view;
    private final StarWords words;
    private final CampaignStars stars;

    StarPosters(View view, CampaignStars stars) {
        this.view = view;
        this.words = new StarWords(view);
        this.stars = stars;
    }

    /** Whether a unit has a poster: whether anything is written of its stars. */
    static boolean has(UnitStanding unit) {
        return unit.file().isPresent() && !unit.tasks().isEmpty();
    }

    /** A poster for each unit of which something is written. */
    List<PlacardFile> all() {
        return stars.units().stream().filter(StarPosters::has).map(this::file).toList();
    }

    private PlacardFile file(UnitStanding unit) {
        return new PlacardFile(
                Addresses.posterPdf(stars.id(), unit.id()),
                "poster",
                words.get(
                        "poster.file", unit.unit().name().value(), stars.campaign().name().value()),
                view.asOf(),
                List.of(poster(unit)));
    }

    private Poster poster(UnitStanding unit) {
        List<Inline.State> standing = new ArrayList<>();
        for (Star star : stars.standard().stars()) {
            boolean held = unit.held(star.id().value()).isPresent();
            standing.add(new Inline.State(held ? Sign.STAR : Sign.NO_STAR, star.brief().value()));
        }
        int checked = unit.in(TaskState.CHECKED).size();
        List<Inline> sum =
                List.of(
                        new Inline.Strong(Inline.line(Integer.toString(checked))),
                        words.text("poster.sum", unit.tasks().size()));
        return new Poster(
                cover(unit),
                standing,
                sum,
                List.of(year(unit), tasks(unit), open(unit)),
                key(unit),
                legend(unit));
    }

    private Cover cover(UnitStanding unit) {
        int entries = unit.tasks().stream().mapToInt(task -> task.known().size()).sum();
        long grants =
                unit.awards().stream()
                        .flatMap(award -> award.grants().stream())
                        .filter(grant -> !grant.date().value().isAfter(view.asOf()))
                        .count();
        return new Cover(
                Addresses.starUnit(stars.id(), unit.id()),
                words.get("poster.opens"),
                words.get(
                        "poster.kicker",
                        words.above(unit.unit()),
                        unit.unit().name().value(),
                        stars.campaign().name().value()),
                words.get("poster.title"),
                words.get("poster.source", entries, grants, words.full(view.asOf())),
                unit.place());
    }

    private Part year(UnitStanding unit) {
        List<Column> columns =
                List.of(
                        new Column("", ColumnKind.NAME),
                        new Column(words.get("gap"), ColumnKind.DRAWING),
                        new Column("", ColumnKind.TEXT));
        StarYear year = new StarYear(words, stars.campaign());
        List<Row> rows = new ArrayList<>();
        rows.add(
                Row.of(
                        List.of(
                                Cell.of(""),
                                Cell.of(year.months(), words.get("poster.months")),
                                Cell.of(""))));
        for (Star star : stars.standard().stars()) {
            rows.add(row(unit, star, year));
        }
        String title = words.get("poster.year", stars.standard().stars().size());
        Table table = new Table("", columns, rows, List.of());
        return new Part(
                words.get("poster.chart"),
                title,
                words.get("poster.year-scope"),
                Optional.of(table),
                List.of());
    }

    private Row row(UnitStanding unit, Star star, StarYear year) {
        String id = star.id().value();
        List<TaskStatus> tasks = unit.tasks(id);
        int done = UnitStanding.done(tasks);
        List<Inline> count =
                List.of(
                        new Inline.Strong(Inline.line(Integer.toString(done))),
                        words.text("poster.of", tasks.size()));
        String post =
                unit.inCharge(id)
                        .map(written -> view.content().post(written.value(), unit.id()))
                        .map(Post::role)
                        .map(Located::value)
                        .orElse(words.get("nobody"));
        return Row.of(
                List.of(
                        Cell.of(star.name().value())
                                .noted(Inline.line(words.get("poster.in-charge", post))),
                        Cell.of(year.of(unit, star), year.said(unit, star)),
                        Cell.of(count).noted(List.of(words.held(unit, id, false)))));
    }

    /** All tasks, a column for each star. */
    private Part tasks(UnitStanding unit) {
        List<Column> columns = new ArrayList<>();
        List<List<TaskStatus>> lists = new ArrayList<>();
        int longest = 0;
        for (Star star : stars.standard().stars()) {
            List<TaskStatus> own = unit.tasks(star.id().value());
            lists.add(own);
            longest = Math.max(longest, own.size());
            String count = StarFigures.of(UnitStanding.done(own), own.size());
            columns.add(
                    new Column(
                            words.get("poster.star", star.brief().value(), count),
                            ColumnKind.CELL));
        }
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < longest; at++) {
            List<Cell> cells = new ArrayList<>();
            for (List<TaskStatus> own : lists) {
                cells.add(at < own.size() ? task(own.get(at)) : Cell.of(""));
            }
            rows.add(Row.of(cells));
        }
        String track =
                unit.unit().track().map(of -> words.get("track." + Values.word(of))).orElse("");
        return new Part(
                words.get("poster.table"),
                words.get("poster.tasks", track, unit.tasks().size()),
                words.get("poster.tasks-scope"),
                Optional.of(new Table("", columns, rows, List.of())),
                List.of());
    }

    private Cell task(TaskStatus status) {
        Inline.State state = words.state(status);
        String since =
                status.latest()
                        .map(entry -> words.get("gap") + words.day(entry.date().value()))
                        .orElse("");
        return Cell.of(new Inline.State(state.sign(), status.task().text().value()))
                .noted(Inline.line(state.word() + since));
    }

    /** What nobody has checked yet, the most pressing first. */
    private Part open(UnitStanding unit) {
        List<TaskStatus> open =
                unit.tasks().stream()
                        .filter(task -> task.state() != TaskState.CHECKED)
                        .sorted(PRESSING)
                        .toList();
        String label = words.get("poster.list");
        if (open.isEmpty()) {
            List<Inline> none = List.of(words.text("poster.all-checked", unit.tasks().size()));
            return new Part(
                    label, words.get("poster.none-open"), "", Optional.empty(), List.of(none));
        }
        List<Column> columns =
                List.of(
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.task"), ColumnKind.NAME),
                        new Column(words.get("poster.column.stuck"), ColumnKind.TEXT),
                        new Column(words.get("poster.column.who"), ColumnKind.TEXT),
                        new Column(words.get("column.due"), ColumnKind.DATE));
        List<Row> rows = open.stream().map(task -> open(unit, task)).toList();
        return new Part(
                label,
                words.get("poster.open", open.size()),
                words.get("poster.open-scope"),
                Optional.of(new Table("", columns, rows, List.of())),
                List.of());
    }

    private Row open(UnitStanding unit, TaskStatus status) {
        String stuck =
                status.latest()
                        .flatMap(TaskEntry::note)
                        .map(Located::value)
                        .orElseGet(() -> words.get("wanted", status.task().evidence().value()));
        List<Inline> who =
                unit
                        .inCharge(status.task().star().value())
                        .map(post -> words.post(post, unit.id()))
                        .stream()
                        .toList();
        String due =
                status.task().due().map(day -> words.day(day.value())).orElse(words.get("none"));
        return Row.of(
                List.of(
                        Cell.of(words.state(status)),
                        Cell.of(status.task().text().value()),
                        Cell.of(stuck),
                        Cell.of(who.isEmpty() ? List.of(words.text("nobody")) : who),
                        Cell.of(due)));
    }

    /** How stars are judged, and whom of the unit to ask. */
    private Part key(UnitStanding unit) {
        List<List<Inline>> notes = new ArrayList<>();
        notes.add(List.of(words.text("poster.how")));
        String id = unit.id();
        view.content()
                .register()
                .resolve("secretary", id)
                .flatMap(post -> post.phone().map(phone -> ask(post, phone.value())))
                .ifPresent(notes::add);
        return new Part(words.get("poster.key"), "", "", Optional.empty(), notes);
    }

    private List<Inline> ask(Post post, String phone) {
        return List.of(words.text("poster.ask", post.role().value(), phone));
    }

    private List<Inline.State> legend(UnitStanding unit) {
        TreeSet<Sign> seen = new TreeSet<>();
        List<Inline.State> legend = new ArrayList<>();
        for (TaskStatus task : unit.tasks()) {
            Inline.State state = words.state(task);
            if (seen.add(state.sign())) {
                String word =
                        state.sign() == Sign.OVERDUE ? words.get("poster.overdue") : state.word();
                legend.add(new Inline.State(state.sign(), word));
            }
        }
        legend.sort(Comparator.comparing(Inline.State::sign));
        return legend;
    }

    /** A link to the poster of a unit, ready for the printer; none when there is no poster. */
    static Optional<Inline> link(CampaignStars stars, UnitStanding unit, StarWords words) {
        return has(unit)
                ? Optional.of(
                        Inline.Reference.to(
                                Addresses.posterPdf(stars.id(), unit.id()),
                                words.get("poster.print")))
                : Optional.empty();
    }
}

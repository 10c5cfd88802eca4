package org.liangbang.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.References;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** Tables of what is due, a row each: what, where, by whom, until when, and how it stands. */
final class DutyRows {
    /** A week on the pages of posts and units ends on its Sunday. */
    private static final int DAYS_OF_WEEK = 7;

    private final Material material;
    private final LocalDate asOf;

    DutyRows(Material material) {
        this.material = material;
        this.asOf = material.asOf();
    }

    /** Which of the two columns a page has in its head already. */
    enum Without {
        /** All columns. */
        NOTHING,
        /** The page is that of the unit. */
        UNIT,
        /** The page is that of the post. */
        POST
    }

    private String say(String key, Object... values) {
        return material.say("oversight." + key, values);
    }

    /** A table of duties in the order given. */
    Table table(String caption, List<Duty> duties, Without without) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(say("column.due"), ColumnKind.DATE));
        columns.add(new Column(say("column.what"), ColumnKind.NAME));
        columns.add(new Column(say("column.state"), ColumnKind.STATE));
        if (without != Without.UNIT) {
            columns.add(new Column(say("column.unit"), ColumnKind.TEXT));
        }
        if (without != Without.POST) {
            columns.add(new Column(say("column.owner"), ColumnKind.TEXT));
        }
        List<Row> rows = duties.stream().map(duty -> row(duty, without)).toList();
        return new Table(caption, columns, rows, List.of());
    }

    private Row row(Duty duty, Without without) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(material.days().near(duty.due(), asOf)));
        cells.add(Cell.of(duty.what()).noted(Inline.line(duty.kind())));
        cells.add(Cell.of(state(duty)));
        if (without != Without.UNIT) {
            cells.add(Cell.of(References.to(material.content().unit(duty.unit()))));
        }
        if (without != Without.POST) {
            cells.add(Cell.of(duty.post().map(material::postLink).orElse(List.of())));
        }
        return Row.of(cells);
    }

    private Inline.State state(Duty duty) {
        if (duty.done().isPresent()) {
            return new Inline.State(
                    Sign.DONE,
                    duty.done().get().isAfter(duty.due())
                            ? say(
                                    "state.late",
                                    ChronoUnit.DAYS.between(duty.due(), duty.done().get()))
                            : say("state.done"));
        }
        long left = ChronoUnit.DAYS.between(asOf, duty.due());
        if (left < 0) {
            return new Inline.State(Sign.OVERDUE, say("state.overdue", -left));
        }
        return left == 0
                ? new Inline.State(Sign.SLOW, say("state.today"))
                : new Inline.State(Sign.UNDER_WAY, say("state.left", left));
    }

    /** The last day of the week in which the site's day lies. */
    LocalDate endOfWeek() {
        return asOf.plusDays(DAYS_OF_WEEK - asOf.getDayOfWeek().getValue());
    }

    /**
     * What is late, due this week, and due next: a section each, for the page of a unit or post.
     *
     * @param most how many rows each section has at most
     */
    List<Section> sections(List<Duty> duties, Without without, int most) {
        LocalDate sunday = endOfWeek();
        List<Duty> open = duties.stream().filter(duty -> duty.done().isEmpty()).toList();
        List<Section> sections = new ArrayList<>();
        add("late", open.stream().filter(duty -> duty.isOverdue(asOf)).toList(), without, sections);
        add(
                "this-week",
                open.stream()
                        .filter(duty -> !duty.isOverdue(asOf) && !duty.due().isAfter(sunday))
                        .toList(),
                without,
                sections);
        add(
                "later",
                open.stream().filter(duty -> duty.due().isAfter(sunday)).limit(most).toList(),
                without,
                sections);
        return sections;
    }

    private void add(String name, List<Duty> duties, Without without, List<Section> sections) {
        if (!duties.isEmpty()) {
            sections.add(
                    Section.of(
                                    "due-" + name,
                                    say("section." + name),
                                    List.of(table("", duties, without)))
                            .about(Inline.line(say("count", duties.size()))));
        }
    }
}

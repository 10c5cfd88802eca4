package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangbang.campaign.View;
import org.liangbang.campaign.observation.ObservationResults.Asked;
import org.liangbang.campaign.observation.ObservationResults.Said;
import org.liangbang.campaign.observation.Round.Visit;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.source.Located;

/** Stops, comments and requirements as blocks. */
final class Parts {
    private final View view;
    private final ObservationWords words;

    Parts(View view) {
        this.view = view;
        this.words = new ObservationWords(view);
    }

    /** The way of a visit: each stop with what was seen and who showed it. */
    Block itinerary(Observation observation) {
        List<List<Block>> items = new ArrayList<>();
        for (Stop stop : observation.front().stops()) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Strong(words.place(stop)));
            line.add(new Inline.LineBreak());
            line.add(Inline.text(stop.seen().value()));
            words.presenter(stop, observation)
                    .ifPresent(
                            who -> {
                                line.add(Inline.text(words.get("shown-before")));
                                line.add(who);
                                line.add(Inline.text(words.get("shown-after")));
                            });
            items.add(List.of(new Block.Paragraph(line)));
        }
        return new Block.Items(true, items);
    }

    /** The stops of a visit as a table, for articles and printed pages. */
    Table stops(Observation observation) {
        List<Row> rows = new ArrayList<>();
        for (Stop stop : observation.front().stops()) {
            rows.add(Row.of(List.of(Cell.of(words.place(stop)), Cell.of(stop.seen().value()))));
        }
        return new Table(
                words.get("block", observation.front().title().value(), words.when(observation)),
                List.of(
                        new Column(words.get("column.place"), ColumnKind.NAME),
                        new Column(words.get("column.seen"), ColumnKind.TEXT)),
                rows,
                about(observation));
    }

    /** What a visit looked at, in a line. */
    private List<Inline> about(Observation observation) {
        Map<String, Located<String>> topics = new LinkedHashMap<>();
        observation.allTopics().forEach(topic -> topics.putIfAbsent(topic.value(), topic));
        return topics.isEmpty()
                ? List.of()
                : Inline.line(
                        words.get(
                                "block-topics",
                                words.topics(
                                        List.copyOf(topics.values()), observation.campaign())));
    }

    /** Stops of several visits, the latest first. */
    Table visits(List<Visit> visits, boolean withPlace) {
        List<Row> rows = new ArrayList<>();
        for (int at = visits.size() - 1; at >= 0; at--) {
            rows.add(visit(visits.get(at), withPlace));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.day"), ColumnKind.DATE));
        columns.add(
                new Column(words.get(withPlace ? "column.place" : "column.site"), ColumnKind.NAME));
        columns.add(new Column(words.get("column.seen"), ColumnKind.TEXT));
        columns.add(new Column(words.get("column.topics"), ColumnKind.TEXT));
        return new Table("", columns, rows, List.of());
    }

    private Row visit(Visit visit, boolean withPlace) {
        Stop stop = visit.stop();
        Observation observation = visit.observation();
        List<Inline> place =
                withPlace || stop.site().isEmpty()
                        ? words.place(stop)
                        : Inline.line(stop.site().get().value());
        List<Located<String>> topics =
                stop.topics().isEmpty() ? observation.front().topics() : stop.topics();
        return Row.of(
                List.of(
                        Cell.of(words.dayLink(observation)),
                        Cell.of(place),
                        Cell.of(stop.seen().value()),
                        Cell.of(words.topics(topics, observation.campaign()))));
    }

    /** Comments under a head for each tier, in the order in which they were given. */
    List<Block> comments(Observation observation) {
        SortedMap<Integer, List<Comment>> tiers = new TreeMap<>();
        observation
                .front()
                .comments()
                .forEach(
                        each ->
                                tiers.computeIfAbsent(each.tier(), none -> new ArrayList<>())
                                        .add(each));
        List<Block> blocks = new ArrayList<>();
        tiers.forEach(
                (tier, comments) -> {
                    boolean last = tier > 1 && tier.equals(tiers.lastKey());
                    String head =
                            last
                                    ? words.get("tier-last")
                                    : words.get(tier == 1 ? "tier-first" : "tier", tier);
                    if (tiers.size() > 1) {
                        blocks.add(new Block.Heading(2, Inline.line(head)));
                    }
                    blocks.add(table(comments, observation));
                });
        return blocks;
    }

    private Table table(List<Comment> comments, Observation observation) {
        List<Row> rows = new ArrayList<>();
        for (Comment each : comments) {
            List<Inline> about =
                    each.about()
                            .map(unit -> List.of(words.unit(unit.value())))
                            .orElseGet(() -> Inline.line(words.get("everybody")));
            Inline by =
                    words.post(words.resolve(each.by(), observation.front().organiser().value()));
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(about),
                                    Cell.of(text(each.strength())),
                                    Cell.of(text(each.weakness())).noted(asked(each)),
                                    Cell.of(by))));
        }
        return new Table(
                "",
                List.of(
                        new Column(words.get("column.about"), ColumnKind.NAME),
                        new Column(words.get("column.strength"), ColumnKind.TEXT),
                        new Column(words.get("column.weakness"), ColumnKind.TEXT),
                        new Column(words.get("column.by"), ColumnKind.TEXT)),
                rows,
                List.of());
    }

    private List<Inline> asked(Comment comment) {
        return comment.requirement()
                .map(text -> Inline.line(words.get("asked", text.value())))
                .orElse(List.of());
    }

    private String text(Optional<Located<String>> text) {
        return text.map(Located::value).orElseGet(() -> words.get("none"));
    }

    /** What was said about a unit, the latest first. */
    Table said(List<Said> said) {
        List<Row> rows = new ArrayList<>();
        for (int at = said.size() - 1; at >= 0; at--) {
            Comment each = said.get(at).comment();
            Observation observation = said.get(at).observation();
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(words.dayLink(observation)),
                                    Cell.of(text(each.strength())),
                                    Cell.of(text(each.weakness())).noted(asked(each)),
                                    Cell.of(
                                            words.post(
                                                    words.resolve(
                                                            each.by(),
                                                            observation
                                                                    .front()
                                                                    .organiser()
                                                                    .value()))))));
        }
        return new Table(
                words.get("caption.said"),
                List.of(
                        new Column(words.get("column.day"), ColumnKind.DATE),
                        new Column(words.get("column.strength"), ColumnKind.TEXT),
                        new Column(words.get("column.weakness"), ColumnKind.TEXT),
                        new Column(words.get("column.by"), ColumnKind.TEXT)),
                rows,
                List.of());
    }

    /** Requirements with what became of them, in the order given. */
    Table requirements(List<Asked> asked, boolean withVisit) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.requirement"), ColumnKind.NAME));
        if (withVisit) {
            columns.add(new Column(words.get("column.visit"), ColumnKind.TEXT));
        }
        columns.add(new Column(words.get("column.post"), ColumnKind.TEXT));
        columns.add(new Column(words.get("column.due"), ColumnKind.DATE));
        columns.add(new Column(words.get("column.state"), ColumnKind.STATE));
        columns.add(new Column(words.get("column.report"), ColumnKind.TEXT));
        List<Row> rows = asked.stream().map(each -> row(each, withVisit)).toList();
        return new Table("", columns, rows, List.of());
    }

    private Row row(Asked asked, boolean withVisit) {
        Requirement requirement = asked.requirement();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(
                                words.get(
                                        "numbered",
                                        requirement.number().value(),
                                        requirement.head().value()))
                        .noted(Inline.line(requirement.text().value())));
        if (withVisit) {
            cells.add(Cell.of(words.link(asked.observation())));
        }
        cells.add(
                asked.post()
                        .map(post -> Cell.of(words.post(view.content().post(post, ""))))
                        .orElseGet(() -> Cell.of(words.get("none"))));
        cells.add(
                Cell.of(
                        requirement
                                .due()
                                .map(due -> words.days().near(due.value(), view.asOf()))
                                .orElseGet(() -> words.get("none"))));
        cells.add(Cell.of(words.state(requirement)));
        cells.add(
                Cell.of(
                        requirement
                                .reportedBy(view.asOf())
                                .map(report -> report.text().value())
                                .orElseGet(() -> words.get("none"))));
        return Row.of(cells);
    }
}

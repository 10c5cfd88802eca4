package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Appeals;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.document.placard.Cover;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.model.Post;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** The public notices of stars: for each unit what was decided last, and the days to object. */
final class StarNotices {
    private final View view;
    private final StarWords words;
    private final CampaignStars stars;

    StarNotices(View view, CampaignStars stars) {
        this.view = view;
        this.words = new StarWords(view);
        this.stars = stars;
    }

    /** A notice for each unit about whose stars something was decided. */
    List<PlacardFile> all() {
        List<PlacardFile> files = new ArrayList<>();
        for (UnitStanding unit : stars.units()) {
            StarDecision.latest(unit)
                    .map(decision -> file(then(unit, decision), decision))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** The unit as it stood when it was decided about: what came later was not known. */
    private UnitStanding then(UnitStanding unit, StarDecision decision) {
        return new UnitStanding(stars.standard(), unit.unit(), unit.file(), decision.day());
    }

    private PlacardFile file(UnitStanding unit, StarDecision decision) {
        String title = words.get("notice.file", unit.unit().name().value(), name());
        return new PlacardFile(
                Addresses.noticePdf(stars.id(), unit.id()),
                "notice",
                title,
                decision.day(),
                List.of(notice(unit, decision)));
    }

    private String name() {
        return stars.campaign().name().value();
    }

    private Notice notice(UnitStanding unit, StarDecision decision) {
        Post signer = view.content().post(decision.by().value(), unit.id());
        Optional<StarObjections> objections = stars.standard().objections();
        return new Notice(
                cover(unit),
                List.of(Inline.line(text(unit, decision, signer))),
                results(unit, decision),
                objections.map(days -> period(decision, days)),
                objections
                        .map(days -> view.content().post(days.to().value(), ""))
                        .map((Post post) -> Appeals.to(post, view))
                        .orElse(List.of()),
                view.content().unit(signer.unit().value()).name().value()
                        + words.get("gap")
                        + signer.role().value(),
                words.full(decision.day()));
    }

    private Cover cover(UnitStanding unit) {
        int entries = unit.tasks().stream().mapToInt(task -> task.known().size()).sum();
        return new Cover(
                Addresses.starUnit(stars.id(), unit.id()),
                words.get("poster.opens"),
                words.get(
                        "poster.kicker",
                        words.above(unit.unit()),
                        unit.unit().name().value(),
                        name()),
                words.get("notice.title"),
                words.get("notice.source", entries, words.full(unit.asOf())),
                unit.place());
    }

    private String text(UnitStanding unit, StarDecision decision, Post signer) {
        List<String> parts = new ArrayList<>();
        for (StarDecision.What what : StarDecision.What.values()) {
            List<String> names = new ArrayList<>();
            decision.stars()
                    .forEach(
                            (star, outcome) -> {
                                if (outcome.what() == what) {
                                    names.add(words.name(stars.standard(), star));
                                }
                            });
            if (!names.isEmpty()) {
                parts.add(
                        words.get(
                                "notice.said-" + Values.word(what),
                                String.join(words.get("and"), names)));
            }
        }
        return words.get(
                "notice.text",
                words.day(decision.day()),
                signer.role().value(),
                unit.unit().name().value(),
                String.join(words.get("between"), parts),
                unit.tasks().size(),
                unit.in(TaskState.CHECKED).size(),
                words.get(
                        stars.standard().objections().isPresent()
                                ? "notice.closing"
                                : "notice.closed"));
    }

    /** All stars of the standard, those decided about with what became of them. */
    private Table table(UnitStanding unit, StarDecision decision) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.star"), ColumnKind.NAME),
                        new Column(words.get("notice.column.what"), ColumnKind.STATE),
                        new Column(words.get("column.tasks"), ColumnKind.NUMBER),
                        new Column(words.get("notice.column.until"), ColumnKind.DATE),
                        new Column(words.get("notice.column.ground"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (Star star : stars.standard().stars()) {
            String id = star.id().value();
            List<TaskStatus> tasks = unit.tasks(id);
            Optional<StarDecision.Outcome> outcome = Optional.ofNullable(decision.stars().get(id));
            Optional<LocalDate> until =
                    outcome.isPresent()
                            ? outcome.flatMap(StarDecision.Outcome::until)
                            : unit.held(id).map(held -> held.grant().until().value());
            String ground =
                    outcome.map(StarDecision.Outcome::ground)
                            .orElseGet(() -> words.get("notice.unchanged"));
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(star.name().value()),
                                    Cell.of(
                                            outcome.map(this::state)
                                                    .orElseGet(() -> words.held(unit, id, false))),
                                    Cell.of(StarFigures.of(UnitStanding.done(tasks), tasks.size())),
                                    Cell.of(until.map(words::full).orElse(words.get("none"))),
                                    Cell.of(ground))));
        }
        return new Table("", columns, rows, List.of());
    }

    /** All stars; and when it was about one, the tasks it rests on with their evidence. */
    private List<Part> results(UnitStanding unit, StarDecision decision) {
        List<Part> results = new ArrayList<>();
        results.add(Part.of("", "", table(unit, decision)));
        if (decision.stars().size() == 1) {
            String star = decision.stars().keySet().iterator().next();
            String title = words.get("notice.tasks", words.name(stars.standard(), star));
            Table tasks = tasks(unit.tasks(star));
            results.add(Part.of(title, words.get("poster.tasks-scope"), tasks));
        }
        return results;
    }

    private Table tasks(List<TaskStatus> tasks) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.task"), ColumnKind.TEXT),
                        new Column(words.get("notice.column.evidence"), ColumnKind.TEXT),
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.since"), ColumnKind.DATE));
        List<Row> rows = new ArrayList<>();
        for (TaskStatus status : tasks) {
            String since =
                    status.latest()
                            .map(entry -> words.day(entry.date().value()))
                            .orElse(words.get("none"));
            String evidence =
                    status.evidence()
                            .flatMap(TaskEntry::evidence)
                            .map(Located::value)
                            .orElse(words.get("none"));
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(status.task().text().value()),
                                    Cell.of(evidence),
                                    Cell.of(words.state(status)),
                                    Cell.of(since))));
        }
        return new Table("", columns, rows, List.of());
    }

    private Inline.State state(StarDecision.Outcome outcome) {
        boolean lost = outcome.what() == StarDecision.What.LOST;
        String word = words.get("life." + Values.word(outcome.what()));
        return new Inline.State(lost ? Sign.MISSING : Sign.STAR, word);
    }

    private Notice.Period period(StarDecision decision, StarObjections objections) {
        LocalDate last = objections.last(decision.day());
        boolean over = view.asOf().isAfter(last);
        return new Notice.Period(
                words.get("notice.how"),
                decision.day(),
                last,
                words.get(over ? "notice.over" : "notice.open"));
    }

    /** A link to the notice of a unit, ready for the printer; none when nothing was decided. */
    static Optional<Inline> link(CampaignStars stars, UnitStanding unit, StarWords words) {
        return StarDecision.latest(unit)
                .map(
                        decision ->
                                Inline.Reference.to(
                                        Addresses.noticePdf(stars.id(), unit.id()),
                                        words.get("notice.print")));
    }
}

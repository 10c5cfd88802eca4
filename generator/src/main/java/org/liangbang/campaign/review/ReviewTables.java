package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Ranking;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The open data of reviews, in order of the files: the items of each form, every mark, and how each
 * unit stands in each round. The first two are enough to work out the points, changes and ranks.
 */
final class ReviewTables {
    private static final List<Column> ITEMS =
            List.of(
                    Column.id("campaign"),
                    Column.id("form"),
                    Column.id("item"),
                    Column.text("name"),
                    Column.id("scale"),
                    Column.number("max"));

    private static final List<Column> MARKS =
            List.of(
                    Column.id("campaign"),
                    Column.id("form"),
                    Column.id("period"),
                    Column.id("unit"),
                    Column.id("item"),
                    Column.id("by"),
                    Column.id("written"),
                    Column.number("points"));

    private static final List<Column> REVIEWS =
            List.of(
                    Column.id("campaign"),
                    Column.id("form"),
                    Column.id("period"),
                    Column.id("unit"),
                    Column.date("due"),
                    Column.date("filed"),
                    Column.id("filing"),
                    Column.date("assessed-on"),
                    Column.id("assessor"),
                    Column.number("points"),
                    Column.number("change"),
                    Column.number("rank"),
                    Column.number("change-rank"),
                    Column.text("problems"),
                    Column.text("remedies"));

    private final View view;
    private final List<FormResult> forms;

    ReviewTables(View view) {
        this.view = view;
        this.forms = view.results().get(ReviewResults.TYPE).all();
    }

    List<OpenTable> all() {
        return List.of(
                new OpenTable("review-items", ITEMS, this::items),
                new OpenTable("review-marks", MARKS, this::marks),
                new OpenTable("reviews", REVIEWS, this::reviews));
    }

    private void items(Consumer<List<String>> taker) {
        for (FormResult result : forms) {
            ReviewForm form = result.form();
            for (ReviewForm.Item item : form.items()) {
                taker.accept(
                        List.of(
                                form.campaign(),
                                form.id().value(),
                                item.id().value(),
                                item.name().value(),
                                Values.word(form.scale().value()),
                                Decimals.exact(item.full())));
            }
        }
    }

    private void marks(Consumer<List<String>> taker) {
        for (FormResult result : forms) {
            for (Round round : result.rounds()) {
                round.scores().forEach(score -> marks(score, taker));
            }
        }
    }

    private static void marks(Score score, Consumer<List<String>> taker) {
        score.sheet().ifPresent(sheet -> marks(score, "self", sheet.self(), taker));
        score.assessed().ifPresent(each -> marks(score, "assessor", each.marks(), taker));
    }

    private static void marks(
            Score score, String by, Map<Located<String>, Mark> marks, Consumer<List<String>> to) {
        marks.forEach(
                (item, mark) ->
                        to.accept(
                                List.of(
                                        score.round().form().campaign(),
                                        score.round().form().id().value(),
                                        score.round().period().id(),
                                        score.id(),
                                        item.value(),
                                        by,
                                        mark.written(),
                                        Decimals.exact(mark.points()))));
    }

    private void reviews(Consumer<List<String>> taker) {
        for (FormResult result : forms) {
            for (Round round : result.rounds()) {
                Map<String, Integer> ranks = ranks(round.places());
                Map<String, Integer> changes = ranks(round.changes());
                for (Score score : round.scores()) {
                    taker.accept(row(score, ranks, changes));
                }
            }
        }
    }

    private static Map<String, Integer> ranks(List<Ranking.Place<Score>> places) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        places.forEach(place -> ranks.put(place.result().id(), place.rank()));
        return ranks;
    }

    private List<String> row(
            Score score, Map<String, Integer> ranks, Map<String, Integer> changes) {
        Optional<Sheet.Assessment> assessed = score.assessed();
        List<String> row = new ArrayList<>();
        row.add(score.round().form().campaign());
        row.add(score.round().form().id().value());
        row.add(score.round().period().id());
        row.add(score.id());
        row.add(score.round().due().toString());
        row.add(day(score.sheet().map(sheet -> sheet.filed().value())));
        row.add(score.filing().word());
        row.add(day(assessed.map(each -> each.date().value())));
        row.add(
                assessed.map(each -> view.content().post(each.by().value(), score.id()))
                        .map(post -> post.id().value())
                        .orElse(""));
        row.add(score.points().map(Decimals::exact).orElse(""));
        row.add(score.change().map(Decimals::exact).orElse(""));
        row.add(rank(ranks, score));
        row.add(rank(changes, score));
        row.add(score.sheet().map(sheet -> joined(sheet.problems())).orElse(""));
        row.add(score.sheet().map(sheet -> joined(sheet.remedies())).orElse(""));
        return row;
    }

    private static String rank(Map<String, Integer> ranks, Score score) {
        return Optional.ofNullable(ranks.get(score.id())).map(Object::toString).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String joined(List<Located<String>> texts) {
        return String.join(" / ", texts.stream().map(Located::value).toList());
    }
}

package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The open data of contests: with the rules of {@code rules.json} it is enough to work every total
 * and rank out again. Contests that are still ahead are listed without entries. Rows stand in order
 * of day, contest, turn and judge; the order of judges decides which of equal marks is dropped.
 */
final class ContestTables {
    private static final List<Column> CONTESTS =
            List.of(
                    Column.id("campaign"),
                    Column.id("contest"),
                    Column.text("title-text"),
                    Column.date("held"),
                    Column.id("organiser"),
                    Column.id("rule"),
                    Column.id("observation"),
                    Column.number("judges"),
                    Column.date("objections-until"),
                    Column.id("state"));

    private final ContestResults all;
    private final List<ContestResult> results;

    ContestTables(View view) {
        this.all = view.results().get(ContestResults.TYPE);
        this.results = all.all();
    }

    List<OpenTable> all() {
        return List.of(contests(), marks(), entries(), adjustments(), standings(), changes());
    }

    private OpenTable contests() {
        return new OpenTable(
                "contests", CONTESTS, taker -> results.forEach(each -> taker.accept(row(each))));
    }

    private static List<String> row(ContestResult result) {
        Contest contest = result.contest();
        return List.of(
                contest.campaign(),
                result.id(),
                contest.title().value(),
                contest.held().value().toString(),
                contest.organiser().value(),
                contest.rule().value(),
                contest.observation().map(Located::value).orElse(""),
                Integer.toString(contest.judges().size()),
                contest.objections()
                        .map(objections -> objections.until().value().toString())
                        .orElse(""),
                Values.word(result.state()));
    }

    /** What is told of units in contests: the same three columns, and some of its own. */
    private static OpenTable table(String name, OpenTable.Rows rows, Column... own) {
        List<Column> columns = new ArrayList<>();
        columns.addAll(List.of(Column.id("campaign"), Column.id("contest"), Column.id("unit")));
        columns.addAll(List.of(own));
        return new OpenTable(name, columns, rows);
    }

    private static List<String> row(ContestResult result, String unit, String... own) {
        List<String> row = new ArrayList<>(List.of(result.contest().campaign(), result.id(), unit));
        row.addAll(List.of(own));
        return row;
    }

    /** Takes what is told of each entry of a contest that was held, in order of turn. */
    private interface EntryRows {
        void of(ContestResult result, Entry entry, Consumer<List<String>> taker);
    }

    private OpenTable.Rows each(EntryRows rows) {
        return taker ->
                results.stream()
                        .filter(ContestResult::isHeld)
                        .forEach(
                                result ->
                                        result.contest()
                                                .inTurn()
                                                .forEach(entry -> rows.of(result, entry, taker)));
    }

    private OpenTable marks() {
        return table(
                "marks",
                each(ContestTables::marks),
                Column.id("judge"),
                Column.id("criterion"),
                Column.number("mark"));
    }

    private static void marks(ContestResult result, Entry entry, Consumer<List<String>> taker) {
        Trimming marks = Trimming.of(result.contest(), entry, result.rule());
        for (int judge : marks.present()) {
            for (int at = 0; at < result.rule().criteria().size(); at++) {
                taker.accept(
                        row(
                                result,
                                entry.unit().value(),
                                result.contest().judges().get(judge).id().value(),
                                result.rule().criteria().get(at).id().value(),
                                marks.printed(judge, at)));
            }
        }
    }

    private OpenTable entries() {
        return table(
                "entries",
                each(ContestTables::entry),
                Column.number("order"),
                Column.number("minutes"),
                Column.text("recusals"));
    }

    private static void entry(ContestResult result, Entry entry, Consumer<List<String>> taker) {
        String recusals =
                result.contest().judges().stream()
                        .filter(judge -> entry.markedBy(judge).isEmpty())
                        .map(judge -> judge.id().value())
                        .collect(Collectors.joining(" "));
        taker.accept(
                row(
                        result,
                        entry.unit().value(),
                        entry.order().value().toString(),
                        entry.minutes().map(Located::value).map(Decimals::exact).orElse(""),
                        recusals));
    }

    private OpenTable adjustments() {
        return table(
                "adjustments",
                each(ContestTables::adjustments),
                Column.number("points"),
                Column.text("reason"),
                Column.text("source"));
    }

    private static void adjustments(
            ContestResult result, Entry entry, Consumer<List<String>> taker) {
        for (Adjustment adjustment : entry.adjustments()) {
            taker.accept(
                    row(
                            result,
                            entry.unit().value(),
                            Decimals.exact(Fraction.of(adjustment.points().value())),
                            adjustment.reason().value(),
                            adjustment.source().map(Located::value).orElse("")));
        }
    }

    private OpenTable standings() {
        return table(
                "standings",
                taker -> results.forEach(result -> standings(result, taker)),
                Column.number("rank"),
                Column.number("total"),
                Column.number("total-exact"),
                Column.number("mean"),
                Column.number("time"),
                Column.number("adjustments"));
    }

    private static void standings(ContestResult result, Consumer<List<String>> taker) {
        for (Ranking.Place<Score> place : result.places()) {
            Score score = place.result();
            taker.accept(
                    row(
                            result,
                            score.unit(),
                            Integer.toString(place.rank()),
                            result.decimals().print(score.total()),
                            Decimals.exact(score.total()),
                            Decimals.exact(score.mean()),
                            Decimals.exact(score.time()),
                            Decimals.exact(score.adjustments())));
        }
    }

    private OpenTable changes() {
        return table(
                "contest-changes",
                taker -> results.forEach(result -> changes(result, taker)),
                Column.id("before"),
                Column.number("change"),
                Column.number("change-exact"),
                Column.number("change-rank"));
    }

    private void changes(ContestResult result, Consumer<List<String>> taker) {
        all.before(result)
                .filter(ContestResult::isHeld)
                .ifPresent(
                        before ->
                                Gain.ranked(before, result)
                                        .forEach(
                                                place ->
                                                        taker.accept(
                                                                change(result, before, place))));
    }

    private static List<String> change(
            ContestResult result, ContestResult before, Ranking.Place<Gain> place) {
        Gain gain = place.result();
        return row(
                result,
                gain.unit(),
                before.id(),
                result.decimals().print(gain.points()),
                Decimals.exact(gain.points()),
                Integer.toString(place.rank()));
    }
}

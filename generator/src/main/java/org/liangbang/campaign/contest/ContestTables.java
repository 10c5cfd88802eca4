package org.liangbang.campaign.contest;

import static org.liangbang.campaign.OpenTable.ColumnType.DATE;
import static org.liangbang.campaign.OpenTable.ColumnType.ID;
import static org.liangbang.campaign.OpenTable.ColumnType.NUMBER;
import static org.liangbang.campaign.OpenTable.ColumnType.TEXT;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liangbang.campaign.OpenTable;
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
    private static final OpenTable.Column CAMPAIGN = new OpenTable.Column("campaign", ID);
    private static final OpenTable.Column CONTEST = new OpenTable.Column("contest", ID);
    private static final OpenTable.Column UNIT = new OpenTable.Column("unit", ID);

    private final List<ContestResult> results;

    ContestTables(View view) {
        this.results = view.results().get(ContestResults.TYPE).all();
    }

    List<OpenTable> all() {
        return List.of(contests(), marks(), entries(), adjustments(), standings());
    }

    private OpenTable contests() {
        List<OpenTable.Column> columns =
                List.of(
                        CAMPAIGN,
                        CONTEST,
                        new OpenTable.Column("title-text", TEXT),
                        new OpenTable.Column("held", DATE),
                        new OpenTable.Column("organiser", ID),
                        new OpenTable.Column("rule", ID),
                        new OpenTable.Column("judges", NUMBER),
                        new OpenTable.Column("objections-until", DATE),
                        new OpenTable.Column("state", ID));
        return new OpenTable(
                "contests", columns, taker -> results.forEach(each -> row(each, taker)));
    }

    private static void row(ContestResult result, Consumer<List<String>> taker) {
        Contest contest = result.contest();
        taker.accept(
                List.of(
                        contest.campaign(),
                        result.id(),
                        contest.title().value(),
                        contest.held().value().toString(),
                        contest.organiser().value(),
                        contest.rule().value(),
                        Integer.toString(contest.judges().size()),
                        contest.objections()
                                .map(objections -> objections.until().value().toString())
                                .orElse(""),
                        Values.word(result.state())));
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
        List<OpenTable.Column> columns =
                List.of(
                        CAMPAIGN,
                        CONTEST,
                        UNIT,
                        new OpenTable.Column("judge", ID),
                        new OpenTable.Column("criterion", ID),
                        new OpenTable.Column("mark", NUMBER));
        return new OpenTable("marks", columns, each(ContestTables::marks));
    }

    private static void marks(ContestResult result, Entry entry, Consumer<List<String>> taker) {
        Trimming marks = Trimming.of(result.contest(), entry, result.rule());
        for (int judge : marks.present()) {
            for (int at = 0; at < result.rule().criteria().size(); at++) {
                taker.accept(
                        List.of(
                                result.contest().campaign(),
                                result.id(),
                                entry.unit().value(),
                                result.contest().judges().get(judge).id().value(),
                                result.rule().criteria().get(at).id().value(),
                                Decimals.exact(marks.mark(judge, at))));
            }
        }
    }

    private OpenTable entries() {
        List<OpenTable.Column> columns =
                List.of(
                        CAMPAIGN,
                        CONTEST,
                        UNIT,
                        new OpenTable.Column("order", NUMBER),
                        new OpenTable.Column("minutes", NUMBER),
                        new OpenTable.Column("recusals", TEXT));
        return new OpenTable("entries", columns, each(ContestTables::entry));
    }

    private static void entry(ContestResult result, Entry entry, Consumer<List<String>> taker) {
        String recusals =
                result.contest().judges().stream()
                        .filter(judge -> entry.markedBy(judge).isEmpty())
                        .map(judge -> judge.id().value())
                        .collect(Collectors.joining(" "));
        taker.accept(
                List.of(
                        result.contest().campaign(),
                        result.id(),
                        entry.unit().value(),
                        entry.order().value().toString(),
                        entry.minutes().map(Located::value).map(Decimals::exact).orElse(""),
                        recusals));
    }

    private OpenTable adjustments() {
        List<OpenTable.Column> columns =
                List.of(
                        CAMPAIGN,
                        CONTEST,
                        UNIT,
                        new OpenTable.Column("points", NUMBER),
                        new OpenTable.Column("reason", TEXT),
                        new OpenTable.Column("source", TEXT));
        return new OpenTable("adjustments", columns, each(ContestTables::adjustments));
    }

    private static void adjustments(
            ContestResult result, Entry entry, Consumer<List<String>> taker) {
        for (Adjustment adjustment : entry.adjustments()) {
            taker.accept(
                    List.of(
                            result.contest().campaign(),
                            result.id(),
                            entry.unit().value(),
                            Decimals.exact(Fraction.of(adjustment.points().value())),
                            adjustment.reason().value(),
                            adjustment.source().map(Located::value).orElse("")));
        }
    }

    private OpenTable standings() {
        List<OpenTable.Column> columns =
                List.of(
                        CAMPAIGN,
                        CONTEST,
                        UNIT,
                        new OpenTable.Column("rank", NUMBER),
                        new OpenTable.Column("total", NUMBER),
                        new OpenTable.Column("total-exact", NUMBER),
                        new OpenTable.Column("mean", NUMBER),
                        new OpenTable.Column("time", NUMBER),
                        new OpenTable.Column("adjustments", NUMBER));
        return new OpenTable(
                "standings", columns, taker -> results.forEach(result -> standings(result, taker)));
    }

    private static void standings(ContestResult result, Consumer<List<String>> taker) {
        for (Ranking.Place<Score> place : result.places()) {
            Score score = place.result();
            taker.accept(
                    List.of(
                            result.contest().campaign(),
                            result.id(),
                            score.unit(),
                            Integer.toString(place.rank()),
                            result.decimals().print(score.total()),
                            Decimals.exact(score.total()),
                            Decimals.exact(score.mean()),
                            Decimals.exact(score.time()),
                            Decimals.exact(score.adjustments())));
        }
    }
}

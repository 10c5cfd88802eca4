package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;
import org.liangbang.compute.Total;
import org.liangbang.model.Withdrawal;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The open data of observations, in order of their days: a row each, a row for each stop, role,
 * comment and requirement, and the counts of each round that follow.
 */
final class ObservationTables {
    private static final List<Column> OBSERVATIONS =
            List.of(
                    Column.id("campaign"),
                    Column.id("observation"),
                    Column.text("title-of"),
                    Column.date("date"),
                    Column.id("half-day"),
                    Column.id("period"),
                    Column.id("organiser"),
                    Column.id("unannounced"),
                    Column.text("also"),
                    Column.text("topics"),
                    Column.text("participants"),
                    Column.number("approximate-parts"),
                    Column.date("withdrawn-on"));

    private static final List<Column> STOPS =
            List.of(
                    Column.id("observation"),
                    Column.number("stop"),
                    Column.id("unit"),
                    Column.text("site"),
                    Column.text("seen"),
                    Column.text("presenter"),
                    Column.text("topics"));

    private static final List<Column> PARTICIPANTS =
            List.of(
                    Column.id("observation"),
                    Column.text("role"),
                    Column.text("count"),
                    Column.number("value"),
                    Column.id("approximate"));

    private static final List<Column> COMMENTS =
            List.of(
                    Column.id("observation"),
                    Column.id("comment"),
                    Column.number("tier"),
                    Column.id("by"),
                    Column.id("unit"),
                    Column.text("strength"),
                    Column.text("weakness"),
                    Column.text("requirement"));

    private static final List<Column> REQUIREMENTS =
            List.of(
                    Column.id("observation"),
                    Column.number("n"),
                    Column.text("head"),
                    Column.text("text"),
                    Column.id("follow-up"),
                    Column.date("due"),
                    Column.date("reported-on"),
                    Column.text("report"));

    private static final List<Column> ROUNDS =
            List.of(
                    Column.id("campaign"),
                    Column.id("round"),
                    Column.number("visits"),
                    Column.number("stops"),
                    Column.number("visited"),
                    Column.number("audience"),
                    Column.number("visited-rate"),
                    Column.number("topics-looked"),
                    Column.number("topics-in-use"),
                    Column.number("asked"),
                    Column.number("followed"));

    private final View view;
    private final ObservationResults results;

    ObservationTables(View view) {
        this.view = view;
        this.results = view.results().get(ObservationResults.TYPE);
    }

    List<OpenTable> all() {
        return List.of(
                table("observations", OBSERVATIONS, this::observation),
                table("stops", STOPS, this::stops),
                table("participants", PARTICIPANTS, ObservationTables::participants),
                table("comments", COMMENTS, this::comments),
                table("requirements", REQUIREMENTS, this::requirements),
                new OpenTable("observation-rounds", ROUNDS, this::rounds));
    }

    /** Gives the rows of an observation. */
    private interface Rows {
        void of(Observation observation, Consumer<List<String>> taker);
    }

    private OpenTable table(String name, List<Column> columns, Rows rows) {
        return new OpenTable(
                name, columns, taker -> results.all().forEach(each -> rows.of(each, taker)));
    }

    private static String text(Optional<? extends Located<?>> text) {
        return text.map(each -> each.value().toString()).orElse("");
    }

    private static String joined(List<Located<String>> ids) {
        return String.join(" ", ids.stream().map(Located::value).toList());
    }

    private String post(Optional<Located<String>> post, String unit) {
        return post.map(each -> view.content().post(each.value(), unit).id().value()).orElse("");
    }

    private void observation(Observation each, Consumer<List<String>> taker) {
        Observation.Front front = each.front();
        Optional<Total> attendance =
                Optional.of(Participants.total(front.participants()))
                        .filter(total -> total.terms() > 0);
        taker.accept(
                List.of(
                        each.campaign(),
                        each.id(),
                        front.title().value(),
                        each.day().toString(),
                        Values.word(front.halfDay()),
                        front.period().value().id(),
                        front.organiser().value(),
                        Boolean.toString(front.unannounced()),
                        joined(front.also()),
                        joined(front.topics()),
                        attendance.map(Total::printed).orElse(""),
                        attendance.map(total -> total.approximate() + "").orElse(""),
                        text(
                                front.withdrawn()
                                        .map(Withdrawal::date)
                                        .filter(day -> !day.value().isAfter(view.asOf())))));
    }

    private void stops(Observation each, Consumer<List<String>> taker) {
        int number = 0;
        for (Stop stop : each.front().stops()) {
            number++;
            String unit = stop.unit().orElse(each.front().organiser()).value();
            String presenter =
                    stop.presenter().isPresent()
                            ? post(stop.presenter(), unit)
                            : text(stop.presenterRole());
            taker.accept(
                    List.of(
                            each.id(),
                            Integer.toString(number),
                            text(stop.unit()),
                            text(stop.site()),
                            stop.seen().value(),
                            presenter,
                            joined(stop.topics())));
        }
    }

    private static void participants(Observation each, Consumer<List<String>> taker) {
        for (Participants some : each.front().participants()) {
            taker.accept(
                    List.of(
                            each.id(),
                            some.role().value(),
                            some.count().value().written(),
                            some.count().value().value().toPlainString(),
                            Boolean.toString(some.count().value().approximate())));
        }
    }

    private void comments(Observation each, Consumer<List<String>> taker) {
        for (Comment comment : each.front().comments()) {
            taker.accept(
                    List.of(
                            each.id(),
                            comment.id().value(),
                            Integer.toString(comment.tier()),
                            post(Optional.of(comment.by()), each.front().organiser().value()),
                            text(comment.about()),
                            text(comment.strength()),
                            text(comment.weakness()),
                            text(comment.requirement())));
        }
    }

    private void requirements(Observation each, Consumer<List<String>> taker) {
        for (Requirement requirement : each.front().requirements()) {
            Optional<Requirement.Report> report = requirement.reportedBy(view.asOf());
            taker.accept(
                    List.of(
                            each.id(),
                            Integer.toString(requirement.number().value()),
                            requirement.head().value(),
                            requirement.text().value(),
                            post(requirement.followUp(), each.front().organiser().value()),
                            text(requirement.due()),
                            text(report.map(Requirement.Report::date)),
                            text(report.map(Requirement.Report::text))));
        }
    }

    private void rounds(Consumer<List<String>> taker) {
        for (String campaign : results.campaigns()) {
            OfCampaign of = results.campaign(campaign).orElseThrow();
            List<Round> rounds = new ArrayList<>(of.quarters());
            rounds.add(of.whole());
            rounds.forEach(round -> taker.accept(round(round)));
        }
    }

    private List<String> round(Round round) {
        List<Requirement> asked =
                round.observations().stream()
                        .flatMap(each -> each.front().requirements().stream())
                        .toList();
        return List.of(
                round.campaign(),
                round.id(),
                Integer.toString(round.observations().size()),
                Integer.toString(round.stops().size()),
                Integer.toString(round.visited()),
                Integer.toString(round.audience().size()),
                Decimals.exact(round.visitedRate().flatMap(Ratio::value).orElse(Fraction.ZERO)),
                Integer.toString(round.topicsLooked()),
                Integer.toString(round.vocabulary().size()),
                Integer.toString(asked.size()),
                Long.toString(
                        asked.stream()
                                .filter(each -> each.reportedBy(view.asOf()).isPresent())
                                .count()));
    }
}

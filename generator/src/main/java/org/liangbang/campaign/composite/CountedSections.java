package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.Contest;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.review.ReviewWords;
import org.liangbang.campaign.review.Round;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.format.Values;

/** What counts for a composite: the contests, the marks of visits, the rounds of reviews. */
final class CountedSections {
    private final View view;
    private final CompositeResult result;
    private final CompositeWords words;

    CountedSections(View view, CompositeResult result) {
        this.view = view;
        this.result = result;
        this.words = new CompositeWords(view);
    }

    /** A section for each that there is. */
    List<Section> all() {
        String campaign = result.campaign().id().value();
        List<Section> sections = new ArrayList<>();
        List<ContestResult> stage = result.counted().contests(false);
        if (!stage.isEmpty()) {
            Address page = Addresses.contests(campaign);
            sections.add(section("counted", contests(stage), page, "contests-more"));
        }
        List<ContestResult> visits = result.counted().contests(true);
        if (!visits.isEmpty()) {
            Address page = Addresses.observations(campaign);
            sections.add(section("counted-visits", contests(visits), page, "visits-more"));
        }
        if (!result.counted().rounds().isEmpty()) {
            Address page = Addresses.reviews(campaign);
            sections.add(section("counted-reviews", rounds(), page, "reviews-more"));
        }
        return sections;
    }

    private Section section(String id, Table table, Address page, String more) {
        return Section.of(id, words.get(id), List.of(table))
                .more(page, words.get(more))
                .wide(Width.HALF);
    }

    private Table contests(List<ContestResult> contests) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("contest"), ColumnKind.NAME),
                        new Table.Column(words.get("organiser"), ColumnKind.TEXT),
                        new Table.Column(words.get("held"), ColumnKind.DATE),
                        new Table.Column(words.get("full-marks"), ColumnKind.NUMBER),
                        new Table.Column(words.get("state-title"), ColumnKind.STATE));
        return new Table("", columns, contests.stream().map(this::row).toList(), List.of());
    }

    private Table.Row row(ContestResult each) {
        Contest contest = each.contest();
        String state = view.words().get("contest.state-" + Values.word(each.state()));
        return Table.Row.of(
                List.of(
                        Table.Cell.of(
                                Inline.Reference.to(
                                        Addresses.contest(contest.campaign(), each.id()),
                                        contest.title().value())),
                        Table.Cell.of(
                                References.to(view.content().unit(contest.organiser().value()))),
                        Table.Cell.of(words.days().full(contest.held().value())),
                        Table.Cell.of(Decimals.shown(Fraction.of(each.rule().fullMarks()))),
                        Table.Cell.of(new Inline.State(each.state().sign(), state))));
    }

    /** Rounds whose period is not over count later; they are left out. */
    private Table rounds() {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("round"), ColumnKind.NAME),
                        new Table.Column(words.get("due"), ColumnKind.DATE),
                        new Table.Column(words.get("full-marks"), ColumnKind.NUMBER));
        List<Table.Row> rows =
                result.counted().rounds().stream()
                        .filter(
                                round ->
                                        !round.key()
                                                .period()
                                                .last()
                                                .isAfter(result.counted().reviewsOn()))
                        .map(this::row)
                        .toList();
        return new Table("", columns, rows, List.of());
    }

    private Table.Row row(Round round) {
        return Table.Row.of(
                List.of(
                        Table.Cell.of(new ReviewWords(view).link(round)),
                        Table.Cell.of(words.days().full(round.key().due())),
                        Table.Cell.of(Decimals.shown(round.form().full()))));
    }
}

package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Campaign;

/** Lists of contests, the latest first. */
final class ContestLists {
    private final ContestResults results;
    private final ContestWords words;

    ContestLists(View view) {
        this.results = view.results().get(ContestResults.TYPE);
        this.words = new ContestWords(view);
    }

    /** The page of a campaign's contests; none when it has none. */
    Optional<RecordPage> page(Campaign campaign) {
        String id = campaign.id().value();
        List<ContestResult> contests = results.ofCampaign(id);
        if (contests.isEmpty()) {
            return Optional.empty();
        }
        Inline.Reference crumb =
                Inline.Reference.to(Addresses.campaign(id), campaign.name().value());
        return Optional.of(
                new RecordPage(
                        Addresses.contests(id),
                        "contests",
                        List.of(crumb),
                        campaign.name().value(),
                        words.get("contests"),
                        words.get("contests-deck", contests.size()),
                        words.get("contests-description", campaign.fullName().value()),
                        List.of(),
                        () -> List.of(all(contests))));
    }

    private Section all(List<ContestResult> contests) {
        return Section.of("contests", words.get("contests"), List.of(table(contests)));
    }

    /** The contests as a table. */
    Table table(List<ContestResult> contests) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("contest"), ColumnKind.NAME),
                        new Table.Column(words.get("held"), ColumnKind.DATE),
                        new Table.Column(words.get("organiser"), ColumnKind.TEXT),
                        new Table.Column(words.get("entries"), ColumnKind.NUMBER),
                        new Table.Column(words.get("first"), ColumnKind.TEXT),
                        new Table.Column(words.get("total"), ColumnKind.TOTAL),
                        new Table.Column(words.get("state"), ColumnKind.STATE));
        List<Table.Row> rows = new ArrayList<>();
        for (int at = contests.size() - 1; at >= 0; at--) {
            rows.add(row(contests.get(at)));
        }
        return new Table("", columns, rows, List.of());
    }

    private Table.Row row(ContestResult result) {
        Contest contest = result.contest();
        List<Inline> first = new ArrayList<>();
        for (Ranking.Place<Score> place : result.places()) {
            if (place.rank() == 1) {
                if (!first.isEmpty()) {
                    first.add(Inline.text(words.get("list-between")));
                }
                first.add(words.unit(place.result().unit()));
            }
        }
        Table.Cell total =
                result.places().isEmpty()
                        ? Table.Cell.of("")
                        : Table.Cell.of(words.total(result, result.places().get(0)));
        return Table.Row.of(
                List.of(
                        Table.Cell.of(words.link(result)),
                        Table.Cell.of(words.days().full(contest.held().value())),
                        Table.Cell.of(words.unit(contest.organiser().value())),
                        Table.Cell.of(Integer.toString(contest.entries().size())),
                        Table.Cell.of(first),
                        total,
                        Table.Cell.of(words.state(result))));
    }
}

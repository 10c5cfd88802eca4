package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Appeals;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.placard.Cover;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.model.PanelRule;
import org.liangbang.model.Post;
import org.liangbang.model.format.Values;

/** The public notices of contests: ranks and totals, and the days for objections. */
final class ContestNotices {
    private final View view;
    private final ContestWords words;

    ContestNotices(View view) {
        this.view = view;
        this.words = new ContestWords(view);
    }

    /** A notice for each contest that was held. */
    List<PlacardFile> all() {
        return view.results().get(ContestResults.TYPE).all().stream()
                .filter(ContestResult::isHeld)
                .map(this::file)
                .toList();
    }

    private PlacardFile file(ContestResult result) {
        Contest contest = result.contest();
        return new PlacardFile(
                Addresses.noticePdf(result.id()),
                "notice",
                words.get("notice.file", words.name(contest)),
                contest.held().value(),
                List.of(notice(result)));
    }

    private Notice notice(ContestResult result) {
        Contest contest = result.contest();
        String organiser = words.unitName(contest.organiser().value());
        return new Notice(
                cover(result),
                List.of(Inline.line(text(result, organiser))),
                List.of(results(result)),
                contest.objections().map(objections -> period(result, objections)),
                ways(contest),
                organiser,
                words.days().full(contest.held().value()));
    }

    private Cover cover(ContestResult result) {
        Contest contest = result.contest();
        long sheets =
                contest.entries().stream()
                        .mapToLong(
                                entry ->
                                        contest.judges().stream()
                                                .filter(who -> entry.markedBy(who).isPresent())
                                                .count())
                        .sum();
        return new Cover(
                ContestWords.page(result),
                words.get("notice.opens", sheets),
                words.name(contest),
                words.get("notice.title"),
                words.get(
                        "notice.source",
                        sheets,
                        contest.checkedBy().size(),
                        words.days().full(view.asOf())),
                contest.id().span());
    }

    private String text(ContestResult result, String organiser) {
        Contest contest = result.contest();
        PanelRule panel = result.rule().panel();
        int trimmed = panel.droppedHighest() + panel.droppedLowest();
        String counted =
                trimmed == 0
                        ? words.get("notice.mean")
                        : words.get(
                                "notice.trimmed", panel.droppedHighest(), panel.droppedLowest());
        return words.get(
                "notice.text",
                words.days().brief(contest.held().value()),
                organiser,
                contest.title().value(),
                contest.entries().size(),
                contest.judges().size(),
                counted,
                words.get(contest.objections().isPresent() ? "notice.closing" : "notice.closed"));
    }

    private Part results(ContestResult result) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("rank"), ColumnKind.RANK));
        columns.add(new Column(words.get("unit"), ColumnKind.NAME));
        columns.add(new Column(words.get("mean"), ColumnKind.NUMBER));
        boolean timed =
                result.places().stream().anyMatch(place -> place.result().time().signum() != 0);
        if (timed) {
            columns.add(new Column(words.get("time"), ColumnKind.NUMBER));
        }
        boolean adjusted = result.rule().adjustments().isPresent();
        if (adjusted) {
            columns.add(new Column(words.get("adjustments"), ColumnKind.NUMBER));
        }
        columns.add(new Column(words.get("total"), ColumnKind.TOTAL));
        columns.add(new Column(words.get("notice.remark"), ColumnKind.TEXT));
        Spread spread = new Spread(result, words);
        List<Table.Row> rows =
                result.places().stream().map(place -> row(result, place, columns, spread)).toList();
        Table table = new Table("", columns, rows, List.of());
        return Part.of("", "", table);
    }

    private Table.Row row(
            ContestResult result, Ranking.Place<Score> place, List<Column> columns, Spread spread) {
        Score score = place.result();
        Decimals decimals = result.decimals();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Integer.toString(place.rank())));
        cells.add(Cell.of(words.unit(score.unit())));
        cells.add(Cell.of(decimals.print(score.mean())));
        for (Column column : columns) {
            if (column.title().equals(words.get("time"))) {
                cells.add(Cell.of(decimals.printSigned(score.time())));
            } else if (column.title().equals(words.get("adjustments"))) {
                cells.add(Cell.of(Decimals.signed(score.adjustments())));
            }
        }
        cells.add(Cell.of(words.total(result, place)));
        List<String> remarks = new ArrayList<>();
        remarks.add(PlainText.of(new EntryNotes(result, words).of(place)));
        if (spread.isFar(new Arithmetic(result, score))) {
            Cell far = spread.cell(new Arithmetic(result, score), score);
            remarks.add(PlainText.of(far.note()));
        }
        remarks.removeIf(String::isEmpty);
        cells.add(Cell.of(String.join(words.get("note-between"), remarks)));
        return new Table.Row(cells, Optional.empty(), place.isTied(), List.of());
    }

    private Notice.Period period(ContestResult result, Objections objections) {
        return new Notice.Period(
                words.get("notice.how"),
                result.contest().held().value(),
                objections.until().value(),
                words.get("notice.remark-" + Values.word(result.state())));
    }

    /** The ways to the post that takes objections, else to whoever organised the contest. */
    private List<Block.Fact> ways(Contest contest) {
        return contest.objections()
                .map(
                        objections ->
                                view.content()
                                        .post(objections.to().value(), contest.organiser().value()))
                .map((Post post) -> Appeals.to(post, view))
                .orElse(List.of());
    }
}

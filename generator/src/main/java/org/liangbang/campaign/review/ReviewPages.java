package org.liangbang.campaign.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Campaign;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** The page of a campaign's reviews, and a page for each. */
final class ReviewPages {
    private final View view;
    private final ReviewResults results;
    private final ReviewWords words;

    ReviewPages(View view) {
        this.view = view;
        this.results = view.results().get(ReviewResults.TYPE);
        this.words = new ReviewWords(view);
    }

    /** All pages, campaign by campaign. */
    List<RecordPage> all() {
        List<RecordPage> pages = new ArrayList<>();
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            List<FormResult> forms = results.ofCampaign(campaign.id().value());
            if (!forms.isEmpty()) {
                pages.add(list(campaign, forms));
            }
            for (FormResult form : forms) {
                form.rounds().stream()
                        .filter(round -> round.review().isPresent())
                        .forEach(round -> pages.add(page(campaign, round)));
            }
        }
        return pages;
    }

    private static Inline.Reference crumb(Campaign campaign) {
        return Inline.Reference.to(
                Addresses.campaign(campaign.id().value()), campaign.name().value());
    }

    private RecordPage list(Campaign campaign, List<FormResult> forms) {
        String id = campaign.id().value();
        return new RecordPage(
                Addresses.reviews(id),
                "reviews",
                List.of(crumb(campaign)),
                campaign.name().value(),
                words.get("page.title"),
                words.get("page.deck"),
                words.get("page.description", campaign.fullName().value()),
                List.of(),
                () -> forms.stream().flatMap(form -> sections(form).stream()).toList());
    }

    private List<Section> sections(FormResult form) {
        List<Section> sections = new ArrayList<>();
        sections.add(matrix(form));
        sections.add(rounds(form));
        sections.add(rule(form).wide(Width.HALF));
        missing(form.rounds(), form.form().id().value())
                .map(section -> section.wide(Width.HALF))
                .ifPresent(sections::add);
        return sections;
    }

    /** Units by periods. */
    Section matrix(FormResult form) {
        List<String> units = form.units().stream().map(unit -> unit.id().value()).toList();
        return Section.of(
                        form.form().id().value(),
                        form.form().name().value(),
                        List.of(new ReviewMatrix(view, form).of(units)))
                .about(Inline.line(words.get("matrix-scope", units.size(), form.rounds().size())));
    }

    private Section rounds(FormResult form) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.round"), ColumnKind.NAME),
                        new Column(words.get("column.due"), ColumnKind.DATE),
                        new Column(words.get("column.filed"), ColumnKind.NUMBER),
                        new Column(words.get("column.first"), ColumnKind.TEXT),
                        new Column(words.get("column.most-improved"), ColumnKind.TEXT),
                        new Column(words.get("column.weakest"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (int at = form.rounds().size() - 1; at >= 0; at--) {
            Round round = form.rounds().get(at);
            if (round.review().isPresent()) {
                rows.add(row(round));
            }
        }
        return Section.of(
                "rounds-" + form.form().id().value(),
                words.get("rounds", form.form().name().value()),
                List.of(new Table("", columns, rows, List.of())));
    }

    private Row row(Round round) {
        String name = words.period(round.key().period());
        return Row.of(
                List.of(
                        Cell.of(Inline.Reference.to(ReviewWords.page(round), name)),
                        Cell.of(words.day(round.key().due())),
                        Cell.of(words.figure(ReviewFigures.filed(round))),
                        Cell.of(best(round.places())),
                        Cell.of(best(round.changes())),
                        Cell.of(round.weakest().map(item -> item.name().value()).orElse(""))));
    }

    private List<Inline> best(List<Ranking.Place<Score>> places) {
        List<Inline> line = new ArrayList<>();
        for (Ranking.Place<Score> place : places) {
            if (place.rank() == 1) {
                if (!line.isEmpty()) {
                    line.add(Inline.text(words.get("and")));
                }
                line.add(References.to(place.result().unit()));
            }
        }
        return line;
    }

    /** What is asked for and how it is counted, in words. */
    Section rule(FormResult form) {
        ReviewForm written = form.form();
        List<Block.Fact> facts = new ArrayList<>();
        String rhythm = Values.word(written.rhythm().value());
        facts.add(
                fact("filing", words.get("rule.filing-" + rhythm, written.filedWithin().value())));
        facts.add(
                fact(
                        "points",
                        words.get(
                                "rule.points-" + Values.word(written.scale().value()),
                                written.full().toString())));
        facts.add(fact("whose", words.get("rule.whose")));
        facts.add(fact("rank", words.get("rule.rank")));
        facts.add(fact("weak", words.get("rule.weak")));
        List<String> items = new ArrayList<>();
        for (ReviewForm.Item item : written.items()) {
            items.add(
                    item.max()
                            .map(
                                    max ->
                                            words.get(
                                                    "column.item",
                                                    item.name().value(),
                                                    max.value().toPlainString()))
                            .orElse(item.name().value()));
        }
        facts.add(fact("items", String.join(words.get("and"), items)));
        facts.add(
                new Block.Fact(
                        words.get("rule-label.keeper"),
                        List.of(words.post(written.keeper().value()))));
        written.basis()
                .ifPresent(
                        basis ->
                                facts.add(
                                        new Block.Fact(
                                                words.get("rule-label.basis"),
                                                Inline.line(basis))));
        return Section.of(
                "rule-" + written.id().value(),
                words.get("rule-title", written.name().value()),
                List.of(new Block.Facts(facts)));
    }

    private Block.Fact fact(String key, String sentence) {
        return new Block.Fact(words.get("rule-label." + key), Inline.line(sentence));
    }

    /** Who has not filed, the latest period first; none when all did. */
    private Optional<Section> missing(List<Round> rounds, String id) {
        List<List<Block>> lines = new ArrayList<>();
        for (int at = rounds.size() - 1; at >= 0; at--) {
            Round round = rounds.get(at);
            List<Inline> line = new ArrayList<>();
            for (Score score : round.scores()) {
                if (score.filing() == Filing.MISSING) {
                    line.add(
                            Inline.text(
                                    words.get(
                                            line.isEmpty() ? "missing-from" : "and",
                                            words.period(round.key().period()))));
                    line.add(References.to(score.unit()));
                }
            }
            if (!line.isEmpty()) {
                lines.add(List.of(new Block.Paragraph(line)));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "missing-" + id,
                                words.get("missing"),
                                List.of(new Block.Items(false, lines))));
    }

    private RecordPage page(Campaign campaign, Round round) {
        String id = campaign.id().value();
        String title = words.title(round);
        return new RecordPage(
                ReviewWords.page(round),
                "review",
                List.of(
                        crumb(campaign),
                        Inline.Reference.to(Addresses.reviews(id), words.get("page.title"))),
                campaign.name().value(),
                title,
                words.get("round-deck", words.day(round.key().due())),
                words.get("round-description", campaign.name().value(), title),
                facts(round),
                () -> sections(round));
    }

    private List<Block.Fact> facts(Round round) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                new Block.Fact(
                        words.get("column.filed"),
                        List.of(words.figure(ReviewFigures.filed(round)))));
        for (Filing filing : new Filing[] {Filing.LATE, Filing.MISSING}) {
            facts.add(fact(filing, words.get("units", round.count(filing))));
        }
        round.weakest()
                .ifPresent(
                        item ->
                                facts.add(
                                        new Block.Fact(
                                                words.get("column.weakest"),
                                                Inline.line(item.name().value()))));
        return facts;
    }

    private Block.Fact fact(Filing filing, String said) {
        return new Block.Fact(words.get("filing." + filing.word()), Inline.line(said));
    }

    private List<Section> sections(Round round) {
        List<Section> sections = new ArrayList<>();
        ReviewBoard board = new ReviewBoard(view, round);
        if (!round.places().isEmpty()) {
            sections.add(
                    Section.of(
                            "board",
                            words.get("board"),
                            List.of(board.table(true, Integer.MAX_VALUE))));
            sections.add(
                    Section.of("items", words.get("items"), List.of(board.items()))
                            .wide(Width.HALF));
        }
        missing(List.of(round), "units")
                .map(each -> each.wide(Width.HALF))
                .ifPresent(sections::add);
        said(round).ifPresent(sections::add);
        return sections;
    }

    /** What people said, what is wrong, and what is done about it. */
    private Optional<Section> said(Round round) {
        List<Row> rows = new ArrayList<>();
        for (Score score : round.scores()) {
            score.sheet()
                    .filter(
                            sheet ->
                                    sheet.opinions().isPresent()
                                            || !sheet.problems().isEmpty()
                                            || sheet.note().isPresent())
                    .ifPresent(sheet -> rows.add(said(score, sheet)));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                List.of(
                        new Column(words.get("column.unit"), ColumnKind.NAME),
                        new Column(words.get("column.opinions"), ColumnKind.TEXT),
                        new Column(words.get("column.problems"), ColumnKind.TEXT),
                        new Column(words.get("column.remedies"), ColumnKind.TEXT));
        return Optional.of(
                Section.of(
                        "said",
                        words.get("said"),
                        List.of(new Table("", columns, rows, List.of()))));
    }

    private Row said(Score score, Sheet sheet) {
        return Row.of(
                List.of(
                        Cell.of(References.to(score.unit())),
                        Cell.of(sheet.opinions().map(Located::value).orElse("")),
                        Cell.of(joined(sheet.problems()))
                                .noted(Inline.line(sheet.note().map(Located::value).orElse(""))),
                        Cell.of(joined(sheet.remedies()))));
    }

    private String joined(List<Located<String>> texts) {
        return String.join(words.get("between"), texts.stream().map(Located::value).toList());
    }
}

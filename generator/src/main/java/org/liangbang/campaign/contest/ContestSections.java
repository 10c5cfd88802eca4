package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What contests show on the pages of others. */
final class ContestSections {
    private static final int TOP = 5;

    private final View view;
    private final ContestResults results;
    private final ContestWords words;

    ContestSections(View view) {
        this.view = view;
        this.results = view.results().get(ContestResults.TYPE);
        this.words = new ContestWords(view);
    }

    /** The best of the latest contest, with links to the latest of the other organisers. */
    List<Section> onHome() {
        List<ContestResult> held = results.all().stream().filter(ContestResult::isHeld).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        ContestResult latest = held.get(held.size() - 1);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Board(view, latest).brief(TOP));
        List<Inline> others = others(held, latest);
        if (!others.isEmpty()) {
            blocks.add(new Block.Paragraph(others));
        }
        return List.of(
                Section.of("contest", words.get("home-title", TOP), blocks)
                        .more(ContestWords.page(latest), words.get("home-more"))
                        .wide(Width.HALF));
    }

    private List<Inline> others(List<ContestResult> held, ContestResult latest) {
        Map<String, ContestResult> last = new LinkedHashMap<>();
        held.forEach(result -> last.put(result.contest().organiser().value(), result));
        last.remove(latest.contest().organiser().value());
        List<Inline> line = new ArrayList<>();
        last.forEach(
                (organiser, result) -> {
                    line.add(Inline.text(line.isEmpty() ? words.get("home-others") : " "));
                    line.add(
                            Inline.Reference.to(
                                    ContestWords.page(result), words.unitName(organiser)));
                });
        return line;
    }

    /** Where a unit stood in its contests, or the contests it held. */
    List<Section> onUnit(Unit unit) {
        String id = unit.id().value();
        List<Section> sections = new ArrayList<>();
        List<ContestResults.UnitPlace> places = results.ofUnit(id);
        if (!places.isEmpty()) {
            sections.add(
                    Section.of("places", words.get("unit-title"), List.of(places(places)))
                            .wide(Width.HALF));
        }
        List<ContestResult> held = results.heldBy(id);
        if (!held.isEmpty()) {
            sections.add(
                    Section.of(
                            "contests",
                            words.get("unit-held"),
                            List.of(new ContestLists(view).table(held))));
        }
        return sections;
    }

    private Table places(List<ContestResults.UnitPlace> places) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("contest"), ColumnKind.NAME),
                        new Table.Column(words.get("held"), ColumnKind.DATE),
                        new Table.Column(words.get("rank"), ColumnKind.RANK),
                        new Table.Column(words.get("entries"), ColumnKind.NUMBER),
                        new Table.Column(words.get("total"), ColumnKind.TOTAL),
                        new Table.Column(words.get("change"), ColumnKind.TEXT));
        List<Table.Row> rows = new ArrayList<>();
        for (int at = places.size() - 1; at >= 0; at--) {
            rows.add(row(places.get(at)));
        }
        return new Table("", columns, rows, List.of());
    }

    private Table.Row row(ContestResults.UnitPlace unitPlace) {
        ContestResult result = unitPlace.result();
        Score score = unitPlace.place().result();
        String rank = Integer.toString(unitPlace.place().rank());
        String sum = new Arithmetic(result, score).total() + " = " + Decimals.exact(score.total());
        return Table.Row.of(
                        List.of(
                                Table.Cell.of(words.link(result)),
                                Table.Cell.of(words.days().full(result.contest().held().value())),
                                Table.Cell.of(words.figure(result, score.unit(), "rank", rank)),
                                Table.Cell.of(Integer.toString(result.places().size())),
                                Table.Cell.of(words.total(result, unitPlace.place())),
                                Table.Cell.of(words.change(result, unitPlace.place()).orElse(""))))
                .with(new Table.Detail(Inline.line(sum), List.of()));
    }

    /** The contests whose objections a post answers, while they are open or unanswered. */
    List<Section> onOwner(Post post) {
        List<ContestResult> open =
                results.all().stream()
                        .filter(result -> isOpen(result.state()))
                        .filter(result -> answers(post, result))
                        .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        return List.of(
                Section.of(
                        "objections",
                        words.get("owner-title"),
                        List.of(new ContestLists(view).table(open))));
    }

    private static boolean isOpen(ContestState state) {
        return state == ContestState.PROVISIONAL || state == ContestState.UNANSWERED;
    }

    private boolean answers(Post post, ContestResult result) {
        String organiser = result.contest().organiser().value();
        return result.contest()
                .objections()
                .map(objections -> view.content().post(objections.to().value(), organiser))
                .filter(each -> each.id().value().equals(post.id().value()))
                .isPresent();
    }

    /** The contests of a campaign, and the best of its latest one. */
    List<Section> onCampaign(String campaign) {
        List<ContestResult> contests = results.ofCampaign(campaign);
        if (contests.isEmpty()) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                                "contests",
                                words.get("contests"),
                                List.of(new ContestLists(view).table(contests)))
                        .more(Addresses.contests(campaign), words.get("contests-more")));
        contests.stream()
                .filter(ContestResult::isHeld)
                .max(Comparator.comparing(result -> result.contest().held().value()))
                .ifPresent(
                        latest ->
                                sections.add(
                                        Section.of(
                                                        "latest",
                                                        words.get("latest-title"),
                                                        List.of(new Board(view, latest).brief(TOP)))
                                                .more(
                                                        ContestWords.page(latest),
                                                        words.get("home-more"))));
        return sections;
    }
}

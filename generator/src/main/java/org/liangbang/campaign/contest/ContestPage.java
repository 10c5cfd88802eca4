package org.liangbang.campaign.contest;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;

/** The page of a contest: board, rank changes, rule and objections. */
final class ContestPage {
    private final View view;
    private final ContestResult result;
    private final ContestWords words;
    private final Contest contest;

    ContestPage(View view, ContestResult result) {
        this.view = view;
        this.result = result;
        this.words = new ContestWords(view);
        this.contest = result.contest();
    }

    RecordPage page() {
        String organiser = words.unitName(contest.organiser().value());
        String title = contest.title().value();
        String day = words.days().full(contest.held().value());
        return new RecordPage(
                ContestWords.page(result),
                "contest",
                crumbs(),
                result.campaign().name().value(),
                words.name(contest),
                words.get("deck", contest.entries().size(), contest.judges().size(), title),
                words.get("description", organiser, title, day),
                facts(),
                this::sections);
    }

    private List<Inline.Reference> crumbs() {
        String campaign = contest.campaign();
        return List.of(
                Inline.Reference.to(Addresses.campaign(campaign), result.campaign().name().value()),
                Inline.Reference.to(Addresses.contests(campaign), words.get("contests")));
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("held", words.days().full(contest.held().value())));
        facts.add(
                new Block.Fact(
                        words.get("organiser"), List.of(words.unit(contest.organiser().value()))));
        contest.observation()
                .map(visit -> Addresses.observation(contest.campaign(), visit.value()))
                .map(page -> Inline.Reference.to(page, words.get("observation-link")))
                .ifPresent(
                        link -> facts.add(new Block.Fact(words.get("observation"), List.of(link))));
        facts.add(fact("entries", words.get("entry-count", contest.entries().size())));
        facts.add(fact("judges", judges()));
        if (!contest.checkedBy().isEmpty()) {
            List<String> roles = new ArrayList<>();
            contest.checkedBy().forEach(post -> roles.add(words.role(post.value(), result)));
            facts.add(fact("checked-by", String.join(words.get("list-between"), roles)));
        }
        facts.add(new Block.Fact(words.get("state"), List.of(words.state(result))));
        return facts;
    }

    private Block.Fact fact(String label, String value) {
        return new Block.Fact(words.get(label), Inline.line(value));
    }

    private String judges() {
        long recusals =
                contest.entries().stream()
                        .flatMap(
                                entry ->
                                        contest.judges().stream()
                                                .filter(who -> entry.markedBy(who).isEmpty()))
                        .count();
        int count = contest.judges().size();
        return recusals == 0
                ? words.get("judge-count", count)
                : words.get("judge-count-recused", count, recusals);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (result.isHeld()) {
            sections.add(board());
            view.results()
                    .get(ContestResults.TYPE)
                    .before(result)
                    .filter(ContestResult::isHeld)
                    .ifPresent(
                            before -> {
                                sections.add(new RankChange(words).of(before, result));
                                new GainTable(words, before, result)
                                        .section()
                                        .ifPresent(sections::add);
                            });
        } else {
            String day = words.days().full(contest.held().value());
            sections.add(
                    Section.of(
                            "board",
                            words.get("board"),
                            List.of(Block.Paragraph.of(words.get("ahead", day)))));
        }
        sections.add(
                Section.of(
                                "rule",
                                words.get("rule-title"),
                                List.of(RuleFacts.of(result.rule(), view.words())))
                        .more(Addresses.method(result.rule().id().value()), words.get("rule-more"))
                        .wide(Width.THIRD));
        contest.objections().ifPresent(objections -> sections.add(objections(objections)));
        return sections;
    }

    private Section board() {
        Block data =
                new Block.Paragraph(
                        List.of(
                                Inline.text(words.get("data")),
                                Inline.Reference.to(Addresses.data("marks.csv"), "marks.csv"),
                                Inline.text(words.get("list-between")),
                                Inline.Reference.to(
                                        Addresses.data("standings.csv"), "standings.csv")));
        Block print =
                new Block.Paragraph(
                        List.of(
                                Inline.Reference.to(
                                        Addresses.noticePdf(result.id()),
                                        words.get("notice.print"))));
        return Section.of(
                        "board",
                        words.get("board"),
                        List.of(new Board(view, result).full(), data, print))
                .about(Inline.line(words.get("board-scope")));
    }

    private Section objections(Objections objections) {
        List<Block> blocks = new ArrayList<>();
        String from = words.days().brief(contest.held().value());
        String until = words.days().brief(objections.until().value());
        blocks.add(Block.Paragraph.of(words.get("objections-days", from, until)));
        blocks.add(Block.Paragraph.of(stateSentence(objections)));
        Inline owner =
                References.to(
                        view.content().post(objections.to().value(), contest.organiser().value()));
        blocks.add(new Block.Paragraph(List.of(Inline.text(words.get("objections-to")), owner)));
        objections.received().stream()
                .filter(each -> each.isReceivedBy(view.asOf()))
                .forEach(each -> blocks.add(objection(each)));
        return Section.of(
                        "objections",
                        words.get("objections"),
                        List.of(new Block.Box("", blocks, Optional.empty())))
                .wide(Width.THIRD);
    }

    private String stateSentence(Objections objections) {
        return switch (result.state()) {
            case AHEAD -> words.get("objections-ahead");
            case PROVISIONAL ->
                    words.get(
                            "objections-open",
                            ChronoUnit.DAYS.between(view.asOf(), objections.until().value()));
            case UNANSWERED -> words.get("objections-unanswered");
            case FINAL -> words.get("objections-over");
        };
    }

    private Block objection(Objections.Objection objection) {
        return new Block.Paragraph(
                List.of(
                        Inline.text(words.objection(objection)),
                        new Inline.LineBreak(),
                        Inline.text(words.answer(objection, view.asOf()))));
    }
}

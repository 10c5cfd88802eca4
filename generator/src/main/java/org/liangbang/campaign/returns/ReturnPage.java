package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.model.Campaign;
import org.liangbang.model.Rhythm;
import org.liangbang.model.Unit;
import org.liangbang.source.Span;

/** The pages of one obligation: the first with everything, further ones with more units. */
final class ReturnPage {
    private static final int MOST_MISSING = 60;
    private static final int MOST_NAMED = 6;
    private static final int RULE_LINES = 12;

    /** So many stand in one row. */
    private static final int MOST_FACTS = 6;

    private final View view;
    private final ReturnWords words;
    private final ReturnResult result;
    private final Obligation obligation;

    ReturnPage(View view, ReturnResult result) {
        this.view = view;
        this.words = new ReturnWords(view);
        this.result = result;
        this.obligation = result.obligation();
    }

    /** The page, and its further parts when there are many units. */
    List<RecordPage> pages() {
        List<List<UnitReturn>> parts = parts();
        List<RecordPage> pages = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            int number = at + 1;
            pages.add(page(number, parts));
        }
        return pages;
    }

    private List<List<UnitReturn>> parts() {
        List<UnitReturn> all = List.copyOf(result.units());
        List<List<UnitReturn>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ReturnsPage.MOST_UNITS) {
            parts.add(all.subList(from, Math.min(all.size(), from + ReturnsPage.MOST_UNITS)));
        }
        return parts.isEmpty() ? List.of(List.of()) : parts;
    }

    private RecordPage page(int number, List<List<UnitReturn>> parts) {
        Campaign campaign = view.content().campaign(obligation.campaign());
        String name = obligation.name().value();
        String title = number == 1 ? name : words.get("page.part", name, number);
        return new RecordPage(
                Addresses.part(ReturnWords.page(obligation), number),
                "return",
                List.of(
                        Inline.Reference.to(
                                Addresses.campaign(obligation.campaign()), campaign.name().value()),
                        Inline.Reference.to(
                                Addresses.returns(obligation.campaign()), words.get("page.title"))),
                campaign.name().value(),
                title,
                words.get("rule", words.rhythm(obligation), words.deadline(obligation)),
                words.get("return.description", campaign.name().value(), title),
                number == 1 ? facts() : List.of(),
                () -> number == 1 ? first(parts) : List.of(matrix(parts, number)));
    }

    private List<Block.Fact> facts() {
        Tally whole = result.whole();
        String scope = ReturnFigures.WHOLE;
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(words.fact("rate", words.share(obligation, scope, whole, Share.RATE)));
        facts.add(count(Counted.LATE));
        facts.add(count(Counted.MISSING));
        facts.add(
                words.fact(
                        "complete-rate",
                        words.share(obligation, scope, whole, Share.COMPLETE_RATE)));
        if (whole.count(Counted.PLANNED) > 0) {
            facts.add(
                    words.fact(
                            "plan-rate", words.share(obligation, scope, whole, Share.PLAN_RATE)));
        }
        if (whole.count(Counted.INVITED) > 0) {
            facts.add(
                    words.fact(
                            "attendance", words.share(obligation, scope, whole, Share.ATTENDANCE)));
        }
        if (whole.count(Counted.EXCUSED) > 0 && facts.size() < MOST_FACTS) {
            facts.add(count(Counted.EXCUSED));
        }
        return facts;
    }

    private Block.Fact count(Counted counted) {
        return words.fact(
                counted.figure(),
                List.of(words.count(obligation, ReturnFigures.WHOLE, result.whole(), counted)));
    }

    private List<Section> first(List<List<UnitReturn>> parts) {
        List<Section> sections = new ArrayList<>();
        if (obligation.rhythm() == Rhythm.DAY) {
            sections.add(calendar());
        }
        towns(sections);
        sections.add(matrix(parts, 1));
        streaks(sections);
        missing(sections);
        corrections(sections);
        sections.add(rule());
        return sections;
    }

    private Section calendar() {
        Tally whole = result.whole();
        Block.Chart chart =
                new Block.Chart(
                        words.get("calendar.title", obligation.name().value()),
                        words.get(
                                "bar",
                                whole.count(Counted.DUE),
                                whole.count(Counted.ON_TIME),
                                whole.count(Counted.LATE),
                                whole.count(Counted.MISSING)),
                        HeatCalendar.of(
                                result.units().stream().map(UnitReturn::terms).toList(),
                                words::head),
                        Optional.empty());
        return Section.of(
                        "calendar",
                        words.get("section.calendar"),
                        List.of(chart, Block.Paragraph.of(words.get("calendar.key-many"))))
                .about(Inline.line(words.get("calendar.scope")));
    }

    private void towns(List<Section> sections) {
        List<Unit> towns = new ArrayList<>();
        for (Unit unit : view.content().all(Unit.TYPE)) {
            String id = unit.id().value();
            boolean above = result.unit(id).isEmpty() && unit.parent().isPresent();
            if (above && result.scope(id).isPresent()) {
                towns.add(unit);
            }
        }
        for (Table table : new RateTable(view).units(result, towns, "")) {
            sections.add(Section.of("towns", words.get("section.towns"), List.of(table)));
        }
    }

    private Section matrix(List<List<UnitReturn>> parts, int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Matrix(view, result).of(parts.get(number - 1)));
        if (parts.size() > 1) {
            List<Inline> links = new ArrayList<>();
            for (int at = 1; at <= parts.size(); at++) {
                String said = words.get("page.number", at);
                links.add(
                        at == number
                                ? new Inline.Strong(Inline.line(said))
                                : Inline.Reference.to(
                                        Addresses.part(ReturnWords.page(obligation), at), said));
                links.add(Inline.text(" "));
            }
            blocks.add(new Block.Paragraph(links));
        }
        return Section.of("matrix", words.get("section.matrix"), blocks);
    }

    /** Who keeps it up longest, and from whom nothing came for longest. */
    private void streaks(List<Section> sections) {
        if (obligation.rhythm().compareTo(Rhythm.MONTH) < 0) {
            return;
        }
        List<List<Inline>> kept =
                result.units().stream()
                        .sorted(
                                Comparator.comparing(
                                                (UnitReturn each) ->
                                                        each.streaks().current().size())
                                        .reversed())
                        .limit(MOST_NAMED)
                        .map(
                                each ->
                                        line(
                                                each,
                                                ReturnFigures.CURRENT,
                                                "streak.kept",
                                                "streak-unit." + words.counter(obligation)))
                        .toList();
        List<List<Inline>> silent =
                result.units().stream()
                        .filter(each -> each.last().isPresent())
                        .sorted(Comparator.comparing(each -> each.lastDay().orElseThrow()))
                        .limit(MOST_NAMED)
                        .map(
                                each ->
                                        line(
                                                each,
                                                ReturnFigures.DAYS_SINCE,
                                                "streak.silent",
                                                "silent-end"))
                        .toList();
        if (!silent.isEmpty()) {
            sections.add(items("kept", kept));
            sections.add(items("silent", silent));
        }
    }

    private List<Inline> line(UnitReturn unit, String figure, String before, String after) {
        return List.of(
                References.to(unit.unit()),
                Inline.text(words.get(before)),
                words.figure(ReturnFigures.id(obligation, unit.unitId(), figure)),
                Inline.text(words.get(after)));
    }

    private Section items(String name, List<List<Inline>> lines) {
        List<List<Block>> items =
                lines.stream().map(line -> List.<Block>of(new Block.Paragraph(line))).toList();
        return Section.of(
                        name, words.get("section." + name), List.of(new Block.Items(false, items)))
                .wide(Width.HALF);
    }

    private void missing(List<Section> sections) {
        List<MissingList.Item> items = MissingList.missing(List.copyOf(result.units()));
        if (!items.isEmpty()) {
            List<MissingList.Item> shown = items.subList(0, Math.min(MOST_MISSING, items.size()));
            sections.add(
                    Section.of(
                                    "missing",
                                    words.get("section.missing"),
                                    List.of(new MissingList(view).table(shown, "")))
                            .about(Inline.line(words.get("missing.scope", shown.size()))));
        }
    }

    private void corrections(List<Section> sections) {
        List<List<Block>> items = new ArrayList<>();
        for (UnitReturn unit : result.units()) {
            for (UnitReturn.Replaced each : unit.replaced()) {
                items.add(
                        List.of(
                                new Block.Paragraph(
                                        List.of(
                                                References.to(unit.unit()),
                                                Inline.text(correction(each))))));
            }
        }
        if (!items.isEmpty()) {
            sections.add(
                    Section.of(
                            "corrections",
                            words.get("section.corrections"),
                            List.of(new Block.Items(false, items))));
        }
    }

    private String correction(UnitReturn.Replaced replaced) {
        return words.get(
                "correction",
                words.day(replaced.wrong().date().value()),
                words.day(replaced.right().date().value()),
                replaced.right().note().map(note -> note.value()).orElse(""));
    }

    private Section rule() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(words.fact("rhythm", Inline.line(words.rhythm(obligation))));
        facts.add(words.fact("deadline", Inline.line(words.deadline(obligation))));
        obligation
                .basis()
                .ifPresent(basis -> facts.add(words.fact("basis", Inline.line(basis.value()))));
        blocks.add(new Block.Facts(facts));
        obligation.note().ifPresent(note -> blocks.add(Block.Paragraph.of(note.value())));
        Span span = obligation.span();
        blocks.add(
                new Block.SourceLines(
                        span.file(),
                        span.line(),
                        Math.min(span.endLine(), span.line() + RULE_LINES),
                        List.of(obligation.required().span().line())));
        return Section.of("rule", words.get("section.rule"), blocks)
                .more(Addresses.METHODS.at("returns"), words.get("more.methods"));
    }
}

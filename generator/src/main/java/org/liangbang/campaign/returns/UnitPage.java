package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Shade;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Campaign;
import org.liangbang.model.Rhythm;
import org.liangbang.model.Unit;

/** Everything a unit filed and held in a campaign: its year, and each obligation with its rows. */
final class UnitPage {
    private final View view;
    private final ReturnWords words;
    private final Campaign campaign;
    private final Unit unit;
    private final List<UnitReturn> returns;

    /**
     * The page of a unit.
     *
     * @param returns its obligations, at least one
     */
    UnitPage(View view, Campaign campaign, List<UnitReturn> returns) {
        this.view = view;
        this.words = new ReturnWords(view);
        this.campaign = campaign;
        this.unit = returns.get(0).unit();
        this.returns = returns;
    }

    /** The pages of all units that must do anything in a campaign, in the order first met. */
    static List<RecordPage> all(View view, String campaign) {
        Map<String, List<UnitReturn>> units = new LinkedHashMap<>();
        for (ReturnResult result : view.results().get(ReturnResults.TYPE).campaign(campaign)) {
            for (UnitReturn each : result.units()) {
                units.computeIfAbsent(each.unitId(), none -> new ArrayList<>()).add(each);
            }
        }
        Campaign of = view.content().campaign(campaign);
        return units.values().stream().map(those -> new UnitPage(view, of, those).page()).toList();
    }

    private RecordPage page() {
        String id = campaign.id().value();
        String name = unit.name().value();
        return new RecordPage(
                ReturnWords.page(id, unit.id().value()),
                "unit-returns",
                List.of(
                        Inline.Reference.to(Addresses.campaign(id), campaign.name().value()),
                        Inline.Reference.to(Addresses.returns(id), words.get("page.title"))),
                campaign.name().value(),
                words.get("unit.title", name),
                words.get("unit.deck"),
                words.get("unit.description", name, campaign.name().value()),
                returns.stream().map(this::fact).toList(),
                this::sections);
    }

    private Block.Fact fact(UnitReturn each) {
        return new Block.Fact(
                each.obligation().name().value(),
                words.share(each.obligation(), each.unitId(), each.tally(), Share.RATE));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<UnitReturn> meetings =
                returns.stream().filter(each -> !each.planned().isEmpty()).toList();
        if (!meetings.isEmpty()) {
            sections.add(
                    Section.of("year", words.get("section.year"), List.of(year(meetings)))
                            .about(Inline.line(words.get("year.scope"))));
        }
        returns.forEach(each -> sections.add(section(each)));
        return sections;
    }

    /** Meetings by month: the days they were held on, and the months planned without one. */
    private Table year(List<UnitReturn> meetings) {
        List<CalendarPeriod> months = new ArrayList<>();
        CalendarPeriod month = CalendarPeriod.of(Rhythm.MONTH, campaign.period().from().value());
        for (; !month.first().isAfter(campaign.period().last()); month = month.next()) {
            months.add(month);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.meeting"), ColumnKind.NAME));
        months.forEach(each -> columns.add(new Column(words.head(each), ColumnKind.CELL)));
        columns.add(new Column(words.get("column.plan-rate"), ColumnKind.NUMBER));
        List<Table.Row> rows = new ArrayList<>();
        for (UnitReturn each : meetings) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(each.obligation().name().value()));
            Map<CalendarPeriod, List<String>> held = held(each);
            Map<CalendarPeriod, Planned> planned = new LinkedHashMap<>();
            each.planned().forEach(plan -> planned.put(plan.period(), plan));
            for (CalendarPeriod one : months) {
                cells.add(
                        month(
                                held.getOrDefault(one, List.of()),
                                Optional.ofNullable(planned.get(one))));
            }
            cells.add(
                    words.shareCell(
                            each.obligation(), each.unitId(), each.tally(), Share.PLAN_RATE));
            rows.add(Table.Row.of(cells));
        }
        return new Table("", columns, rows, Inline.line(words.get("year.note")));
    }

    private Map<CalendarPeriod, List<String>> held(UnitReturn unitReturn) {
        Map<CalendarPeriod, List<String>> held = new LinkedHashMap<>();
        for (Filing filing : unitReturn.filings()) {
            held.computeIfAbsent(
                            CalendarPeriod.of(Rhythm.MONTH, filing.date().value()),
                            none -> new ArrayList<>())
                    .add(words.narrow(filing.date().value()));
        }
        return held;
    }

    private Cell month(List<String> held, Optional<Planned> plan) {
        if (!held.isEmpty()) {
            Cell cell = Cell.of(String.join(words.get("between"), held)).shaded(Shade.MIDDLE);
            return plan.isPresent()
                    ? cell
                    : cell.noted(Inline.line(words.get("year.unplanned"))).shaded(Shade.LIGHT);
        }
        if (plan.isEmpty()) {
            return Cell.of("").shaded(Shade.FUTURE);
        }
        return plan.get().over()
                ? Cell.of(words.get("year.not-held")).shaded(Shade.MISSING)
                : Cell.of(words.get("year.ahead")).shaded(Shade.FUTURE);
    }

    private Section section(UnitReturn each) {
        Obligation obligation = each.obligation();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(each)));
        if (obligation.rhythm() == Rhythm.DAY) {
            blocks.add(calendar(each));
            blocks.add(Block.Paragraph.of(words.get("key.strip")));
        }
        gaps(each).ifPresent(blocks::add);
        List<Table> rows = new FilingRows(view, each).table();
        blocks.addAll(rows);
        return Section.of(obligation.id().value(), obligation.name().value(), blocks)
                .about(
                        Inline.line(
                                words.get(
                                        "rule",
                                        words.rhythm(obligation),
                                        words.deadline(obligation))))
                .more(ReturnWords.page(obligation), words.get("more.return"));
    }

    private Block calendar(UnitReturn each) {
        Tally tally = each.tally();
        return new Block.Chart(
                words.get("calendar.title", each.obligation().name().value()),
                words.get(
                        "bar",
                        tally.count(Counted.DUE),
                        tally.count(Counted.ON_TIME),
                        tally.count(Counted.LATE),
                        tally.count(Counted.MISSING)),
                HeatCalendar.of(List.of(each.terms()), words::head),
                Optional.empty());
    }

    private List<Block.Fact> facts(UnitReturn each) {
        Obligation obligation = each.obligation();
        String id = each.unitId();
        Tally tally = each.tally();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(words.fact("rate", words.share(obligation, id, tally, Share.RATE)));
        facts.add(count(each, Counted.LATE));
        facts.add(count(each, Counted.MISSING));
        if (tally.count(Counted.EXCUSED) > 0) {
            facts.add(count(each, Counted.EXCUSED));
        }
        facts.add(figure(each, ReturnFigures.CURRENT));
        facts.add(figure(each, ReturnFigures.LONGEST));
        if (each.last().isPresent()) {
            facts.add(figure(each, ReturnFigures.DAYS_SINCE));
        }
        if (tally.count(Counted.INVITED) > 0) {
            facts.add(
                    words.fact("attendance", words.share(obligation, id, tally, Share.ATTENDANCE)));
        }
        if (tally.count(Counted.APPROXIMATE) > 0) {
            facts.add(count(each, Counted.APPROXIMATE));
        }
        return facts;
    }

    private Block.Fact count(UnitReturn each, Counted counted) {
        return words.fact(
                counted.figure(),
                List.of(words.count(each.obligation(), each.unitId(), each.tally(), counted)));
    }

    private Block.Fact figure(UnitReturn each, String name) {
        return words.fact(
                name,
                List.of(words.figure(ReturnFigures.id(each.obligation(), each.unitId(), name))));
    }

    /** What is missing and what is excused, period by period. */
    private Optional<Block> gaps(UnitReturn each) {
        List<List<Block>> items = new ArrayList<>();
        List<String> missing =
                each.those(TermState.MISSING).stream()
                        .map(status -> words.period(status.term().period()))
                        .toList();
        if (!missing.isEmpty()) {
            items.add(
                    List.of(
                            new Block.Paragraph(
                                    List.of(
                                            words.state(TermState.MISSING),
                                            Inline.text(
                                                    words.get("gap")
                                                            + String.join(
                                                                    words.get("between"),
                                                                    missing))))));
        }
        for (Map.Entry<Excuse, List<String>> excuse : excused(each).entrySet()) {
            items.add(
                    List.of(
                            new Block.Paragraph(
                                    List.of(
                                            words.state(TermState.EXCUSED),
                                            Inline.text(
                                                    words.get(
                                                            "excused",
                                                            String.join(
                                                                    words.get("between"),
                                                                    excuse.getValue()),
                                                            excuse.getKey().reason().value()))))));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Items(false, items));
    }

    private Map<Excuse, List<String>> excused(UnitReturn each) {
        Map<Excuse, List<String>> excuses = new LinkedHashMap<>();
        for (TermStatus status : each.those(TermState.EXCUSED)) {
            status.excuse()
                    .ifPresent(
                            why ->
                                    excuses.computeIfAbsent(why, none -> new ArrayList<>())
                                            .add(words.period(status.term().period())));
        }
        return excuses;
    }
}

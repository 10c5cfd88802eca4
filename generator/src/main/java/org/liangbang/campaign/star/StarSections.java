package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.View;
import org.liangbang.campaign.star.StarFigures.OfUnit;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** Parts of pages about the stars of a campaign. */
final class StarSections {
    /** How many of the latest losses, ends and coming ends are each named beside the chart. */
    private static final int LATEST = 4;

    private static final int LEAST_TOLD = 3;

    private final StarWords words;
    private final CampaignStars stars;

    StarSections(View view, CampaignStars stars) {
        this.words = new StarWords(view);
        this.stars = stars;
    }

    private String district() {
        return stars.district().orElse("");
    }

    /** Counts of the campaign as short facts. */
    List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        Optional<Distribution> now = stars.now(district());
        if (now.isEmpty()) {
            return facts;
        }
        int most = now.get().most();
        facts.add(fact("units", List.of(words.text("unit-count", now.get().units().size()))));
        facts.add(
                fact(
                        "all",
                        List.of(
                                words.figure(StarFigures.all(stars.id(), district(), Point.NOW)),
                                words.text("stars"))));
        for (int count = Math.min(LEAST_TOLD, most); count <= most; count++) {
            facts.add(share(now.get(), count));
        }
        facts.add(
                fact(
                        "plans-missed",
                        List.of(
                                words.figure(StarFigures.plans(stars.id(), PlanState.MISSED)),
                                words.text("plan-unit"))));
        return facts;
    }

    private Block.Fact share(Distribution now, int count) {
        String key = count == now.most() ? "share.top" : "share.from";
        return new Block.Fact(
                words.get(key, words.get("count." + count)),
                List.of(words.figure(StarFigures.share(stars.id(), district(), Point.NOW, count))));
    }

    private Block.Fact fact(String key, List<Inline> value) {
        return new Block.Fact(words.get("fact." + key), value);
    }

    /** The chart of the district. */
    Section chart(Width width) {
        Block.Chart chart = SpreadChart.of(words, stars.spread(district()), Optional.empty());
        return Section.of("spread", words.get("section.spread"), List.of(chart))
                .wide(width)
                .about(Inline.line(words.get("chart.scope")));
    }

    /** The latest losses, and what is about to run out. */
    Section urgent() {
        AwardTables awards = new AwardTables(words, stars);
        List<List<Block>> items = new ArrayList<>();
        for (AwardTables.Case each : awards.lost().stream().limit(LATEST).toList()) {
            items.add(item(each, "urgent.lost"));
        }
        awards.lapsed().stream()
                .limit(LATEST)
                .forEach(each -> items.add(item(each, "urgent.lapsed")));
        awards.ending(StarWords.SOON_DAYS).stream()
                .limit(LATEST)
                .forEach(each -> items.add(item(each, "urgent.ending")));
        List<Block> blocks =
                items.isEmpty()
                        ? List.of(Block.Paragraph.of(words.get("urgent.nothing")))
                        : List.of(new Block.Items(false, items));
        return Section.of("losses", words.get("section.urgent"), blocks)
                .wide(Width.THIRD)
                .more(Addresses.starLosses(stars.id()), words.get("more.losses"));
    }

    private List<Block> item(AwardTables.Case each, String key) {
        String star = words.name(stars.standard(), each.award().star().value());
        return List.of(
                new Block.Paragraph(
                        List.of(
                                words.sheet(stars.id(), each.unit().unit()),
                                words.text(key, star, words.day(each.day())))));
    }

    /** The counts, quarter by quarter. */
    Section quarters() {
        Table table = new SpreadTables(words, stars).quarters(district());
        return Section.of("quarters", words.get("section.quarters"), List.of(table));
    }

    /** The counts, town by town. */
    List<Section> towns() {
        return new SpreadTables(words, stars)
                        .below(district())
                        .map(
                                table ->
                                        Section.of(
                                                "towns",
                                                words.get("section.towns"),
                                                List.of(table)))
                        .stream()
                        .toList();
    }

    /** The stars: what each stands for, who answers for it, how many hold it. */
    Section each() {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.star"), ColumnKind.NAME),
                        new Column(words.get("column.standard"), ColumnKind.TEXT),
                        new Column(words.get("column.owner"), ColumnKind.TEXT),
                        new Column(words.get("column.holders"), ColumnKind.TOTAL));
        List<Row> rows = new ArrayList<>();
        for (Star star : stars.standard().stars()) {
            String id = star.id().value();
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(star.name().value()),
                                    Cell.of(star.standard().value()),
                                    Cell.of(words.post(star.owner(), "")),
                                    Cell.of(
                                            List.of(
                                                    words.figure(
                                                            StarFigures.holders(stars.id(), id)),
                                                    words.text(
                                                            "of-units", stars.units().size()))))));
        }
        String basis = stars.standard().basis().map(text -> text.value()).orElse("");
        return Section.of(
                        "stars",
                        words.get("section.each"),
                        List.of(new Table("", columns, rows, List.of())))
                .about(Inline.line(basis))
                .more(Addresses.starTasks(stars.id()), words.get("more.tasks"));
    }

    /** All units, those with most stars first. */
    Section units() {
        List<UnitStanding> sorted = stars.units().stream().sorted(UnitTables.MOST_FIRST).toList();
        Table table = new UnitTables(words, stars).matrix(sorted, words.get("matrix.caption"));
        return Section.of("units", words.get("section.units"), List.of(table))
                .more(Addresses.starPlans(stars.id()), words.get("more.plans"));
    }

    /** The stars of a unit, side by side, with how many tasks each has done. */
    Block.Facts strip(UnitStanding unit) {
        List<Block.Fact> facts = new ArrayList<>();
        for (Star star : stars.standard().stars()) {
            String id = star.id().value();
            List<Inline> value = new ArrayList<>();
            value.add(words.held(unit, id, false));
            value.add(new Inline.LineBreak());
            value.add(words.text("strip.tasks"));
            value.add(words.figure(StarFigures.done(stars.id(), unit.id(), id)));
            unit.held(id)
                    .ifPresent(
                            holding ->
                                    value.add(
                                            words.text(
                                                    "strip.until",
                                                    words.full(holding.grant().until().value()))));
            facts.add(new Block.Fact(star.name().value(), value));
        }
        return new Block.Facts(facts);
    }

    /** Links to what of a unit is ready for the printer. */
    List<Block> prints(UnitStanding unit) {
        List<Inline> links =
                new ArrayList<>(StarPosters.link(stars, unit, words).stream().toList());
        StarNotices.link(stars, unit, words)
                .ifPresent(
                        link -> {
                            if (!links.isEmpty()) {
                                links.add(words.text("gap"));
                            }
                            links.add(link);
                        });
        return links.isEmpty() ? List.of() : List.of(new Block.Paragraph(links));
    }

    /** What a unit is about, in one line: tasks done, stars held, stars aimed at. */
    List<Inline> about(UnitStanding unit) {
        List<Inline> line = new ArrayList<>();
        line.add(words.text("about.tasks"));
        line.add(words.figure(StarFigures.of(stars.id(), unit.id(), OfUnit.DONE)));
        line.add(words.text("about.held"));
        line.add(words.figure(StarFigures.of(stars.id(), unit.id(), OfUnit.HELD)));
        if (unit.plan().isPresent()) {
            line.add(words.text("about.aimed"));
            line.add(words.figure(StarFigures.of(stars.id(), unit.id(), OfUnit.AIMED)));
        }
        return line;
    }

    /** The part of a unit's own page. */
    Section onUnit(UnitStanding unit, List<ChecklistStanding> lists) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(strip(unit));
        unit.plan()
                .ifPresent(
                        plan ->
                                blocks.add(
                                        new Block.Paragraph(
                                                List.of(
                                                        words.text("unit.plan"),
                                                        words.state(plan),
                                                        words.text(
                                                                "unit.plan-due",
                                                                words.day(
                                                                        plan.plan()
                                                                                .due()
                                                                                .value()))))));
        if (!lists.isEmpty()) {
            blocks.add(new ChecklistTables(words).ofUnit(unit.unit(), lists));
        }
        blocks.addAll(prints(unit));
        return Section.of("stars-" + stars.id(), stars.campaign().name().value(), blocks)
                .about(about(unit))
                .more(Addresses.starUnit(stars.id(), unit.id()), words.get("more.unit"));
    }

    /** The part of the page of a unit above: how stars are spread below it, and its units. */
    Section onScope(String scope) {
        List<Block> blocks = new ArrayList<>();
        SpreadTables tables = new SpreadTables(words, stars);
        blocks.add(SpreadChart.of(words, stars.spread(scope), Optional.empty()));
        tables.below(scope).ifPresent(blocks::add);
        if (!scope.equals(district())) {
            blocks.add(tables.quarters(scope));
            List<UnitStanding> units =
                    stars.now(scope).stream()
                            .flatMap(spread -> spread.units().stream())
                            .sorted(UnitTables.MOST_FIRST)
                            .toList();
            blocks.add(new UnitTables(words, stars).strips(units, words.get("strips.caption")));
        }
        return Section.of("stars-" + stars.id(), stars.campaign().name().value(), blocks)
                .more(Addresses.stars(stars.id()), words.get("more.all"));
    }
}

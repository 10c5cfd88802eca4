package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.star.StarFigures.OfUnit;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Track;

/** The pages of the stars of a campaign. */
final class StarPages {
    private final View view;
    private final StarWords words;
    private final CampaignStars stars;
    private final StarSections sections;

    StarPages(View view, CampaignStars stars) {
        this.view = view;
        this.words = new StarWords(view);
        this.stars = stars;
        this.sections = new StarSections(view, stars);
    }

    /** All of them, the overview first. */
    List<RecordPage> all() {
        List<RecordPage> pages = new ArrayList<>();
        pages.add(overview());
        pages.add(tasks());
        pages.add(plans());
        pages.add(losses());
        stars.units().forEach(unit -> pages.add(unit(unit)));
        return pages;
    }

    private String name() {
        return stars.campaign().name().value();
    }

    private List<Inline.Reference> crumbs(boolean below) {
        List<Inline.Reference> crumbs = new ArrayList<>();
        crumbs.add(Inline.Reference.to(Addresses.campaign(stars.id()), name()));
        if (below) {
            crumbs.add(Inline.Reference.to(Addresses.stars(stars.id()), words.get("page.stars")));
        }
        return crumbs;
    }

    private RecordPage page(
            String key, Address address, List<Block.Fact> facts, Supplier<List<Section>> made) {
        return new RecordPage(
                address,
                key,
                crumbs(!key.equals("stars")),
                stars.campaign().fullName().value(),
                words.get("page." + key),
                words.get("deck." + key, stars.units().size(), stars.standard().stars().size()),
                words.get("description." + key, name()),
                facts,
                made);
    }

    private RecordPage overview() {
        return page(
                "stars",
                Addresses.stars(stars.id()),
                sections.facts(),
                () -> {
                    List<Section> made = new ArrayList<>();
                    made.add(sections.chart(Section.Width.TWO_THIRDS));
                    made.add(sections.urgent());
                    made.add(sections.units());
                    made.add(sections.quarters());
                    made.addAll(sections.towns());
                    made.add(sections.each());
                    made.addAll(new ChecklistPages(view, stars.campaign()).summary());
                    return made;
                });
    }

    private RecordPage tasks() {
        return page(
                "star-tasks",
                Addresses.starTasks(stars.id()),
                List.of(count("rural", Track.RURAL), count("urban", Track.URBAN)),
                this::tasksByStar);
    }

    private Block.Fact count(String key, Track track) {
        int tasks = stars.standard().tasksOf(track).size();
        return new Block.Fact(
                words.get("fact.list-" + key), Inline.line(words.get("task-count", tasks)));
    }

    private List<Section> tasksByStar() {
        TaskTables tables = new TaskTables(words, stars);
        List<Section> made = new ArrayList<>();
        for (Star star : stars.standard().stars()) {
            List<StarTask> tasks =
                    stars.standard().tasks().stream()
                            .filter(task -> task.star().value().equals(star.id().value()))
                            .toList();
            made.add(
                    Section.of(
                                    "star-" + star.id().value(),
                                    star.name().value(),
                                    List.of(
                                            Block.Paragraph.of(star.standard().value()),
                                            tables.standard(tasks, "")))
                            .about(List.of(words.text("led-by"), words.post(star.owner(), ""))));
        }
        return made;
    }

    private RecordPage plans() {
        List<Block.Fact> facts = new ArrayList<>();
        for (PlanState state : PlanState.values()) {
            facts.add(
                    new Block.Fact(
                            words.get("plan." + state.word()),
                            List.of(
                                    words.figure(StarFigures.plans(stars.id(), state)),
                                    words.text("plan-unit"))));
        }
        return page(
                "star-plans",
                Addresses.starPlans(stars.id()),
                facts,
                () ->
                        List.of(
                                Section.of(
                                        "plans",
                                        words.get("section.plans"),
                                        List.of(new PlanTables(words, stars).all()))));
    }

    private RecordPage losses() {
        return page(
                "star-losses",
                Addresses.starLosses(stars.id()),
                List.of(),
                () -> {
                    AwardTables awards = new AwardTables(words, stars);
                    List<Section> made = new ArrayList<>();
                    add("lost", awards.lost(), "column.lost-on", made);
                    add("lapsed", awards.lapsed(), "column.ran-out", made);
                    add("ending", awards.ending(StarWords.SOON_DAYS), "column.runs-out", made);
                    return made;
                });
    }

    private void add(String key, List<AwardTables.Case> cases, String day, List<Section> made) {
        AwardTables awards = new AwardTables(words, stars);
        List<Block> blocks =
                cases.isEmpty()
                        ? List.of(Block.Paragraph.of(words.get("no-cases")))
                        : List.of(awards.table(cases, "", day));
        made.add(
                Section.of(key, words.get("section." + key), blocks)
                        .about(Inline.line(words.get("cases", cases.size()))));
    }

    private RecordPage unit(UnitStanding unit) {
        List<Inline.Reference> crumbs = crumbs(true);
        return new RecordPage(
                Addresses.starUnit(stars.id(), unit.id()),
                "star-unit",
                crumbs,
                words.above(unit.unit()),
                words.get("page.star-unit", unit.unit().name().value()),
                words.get("deck.star-unit", unit.tasks().size()),
                words.get("description.star-unit", unit.unit().name().value(), name()),
                unitFacts(unit),
                () -> unitSections(unit));
    }

    private List<Block.Fact> unitFacts(UnitStanding unit) {
        List<Block.Fact> facts = new ArrayList<>();
        for (OfUnit what :
                List.of(OfUnit.HELD, OfUnit.DONE, OfUnit.CHECKED, OfUnit.OVERDUE, OfUnit.LOST)) {
            facts.add(
                    new Block.Fact(
                            words.get("fact." + what.figure()),
                            List.of(words.figure(StarFigures.of(stars.id(), unit.id(), what)))));
        }
        facts.add(new Block.Fact(words.get("column.unit"), List.of(References.to(unit.unit()))));
        return facts;
    }

    private List<Section> unitSections(UnitStanding unit) {
        List<Section> made = new ArrayList<>();
        List<Block> strip = new ArrayList<>();
        strip.add(sections.strip(unit));
        strip.addAll(sections.prints(unit));
        made.add(
                Section.of("strip", words.get("section.strip"), strip).about(sections.about(unit)));
        TaskTables tables = new TaskTables(words, stars);
        for (Star star : stars.standard().stars()) {
            List<TaskStatus> tasks = unit.tasks(star.id().value());
            if (!tasks.isEmpty()) {
                made.add(
                        Section.of(
                                        "star-" + star.id().value(),
                                        star.name().value(),
                                        List.of(tables.ofUnit(unit, tasks, "")))
                                .about(inCharge(unit, star)));
            }
        }
        unit.plan()
                .ifPresent(
                        plan ->
                                made.add(
                                        Section.of(
                                                "plan",
                                                words.get("section.plan"),
                                                new PlanTables(words, stars).of(unit, plan))));
        if (!unit.awards().isEmpty()) {
            made.add(
                    Section.of(
                            "awards",
                            words.get("section.awards"),
                            List.of(new AwardTables(words, stars).lives(unit))));
        }
        made.addAll(new ChecklistPages(view, stars.campaign()).ofUnit(unit.unit()));
        return made;
    }

    private List<Inline> inCharge(UnitStanding unit, Star star) {
        List<Inline> line = new ArrayList<>();
        String id = star.id().value();
        line.add(words.held(unit, id, false));
        line.add(words.text("gap"));
        line.add(words.text("in-charge"));
        line.add(
                unit.inCharge(id)
                        .map(post -> words.post(post, unit.id()))
                        .orElse(words.text("nobody")));
        return line;
    }
}

package org.liangbang.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Duty;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;

/** What is due: the calendar with what presses now, everything overdue, and a page a month. */
final class CalendarPages implements PageMaker {
    /** How many rows of what is overdue the calendar itself shows. */
    private static final int OVERDUE = 20;

    /** Rows of a part of a long list: a page stays well below 150 kB. */
    private static final int PART = 100;

    private static final int SOON_WEEKS = 2;

    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        if (material.duties().all().isEmpty()) {
            return pages;
        }
        pages.add(now(material));
        pages.addAll(
                list(
                        Addresses.CALENDAR.child("overdue/"),
                        material.say("oversight.section.late"),
                        material.duties().overdue(),
                        material));
        for (YearMonth month : months(material)) {
            pages.addAll(
                    list(
                            Addresses.calendarMonth(month.toString()),
                            material.say("oversight.month.title", material.days().month(month)),
                            material.duties().between(month.atDay(1), month.atEndOfMonth()),
                            material));
        }
        return pages;
    }

    private static SortedSet<YearMonth> months(Material material) {
        SortedSet<YearMonth> months = new TreeSet<>();
        material.duties().all().forEach(duty -> months.add(YearMonth.from(duty.due())));
        return months;
    }

    private static PageEntry now(Material material) {
        return new Draft(
                        Addresses.CALENDAR,
                        "calendar",
                        material.say("oversight.calendar.title"),
                        material.say("oversight.calendar.description"),
                        material.crumbs())
                .of(
                        material,
                        "",
                        material.say("oversight.calendar.deck"),
                        () -> facts(material),
                        () -> sections(material));
    }

    private static List<Block.Fact> facts(Material material) {
        Duties duties = material.duties();
        DutyRows rows = new DutyRows(material);
        return List.of(
                fact("overdue", duties.overdue().size(), material),
                fact("today", open(duties.between(material.asOf(), material.asOf())), material),
                fact("week", open(duties.between(material.asOf(), rows.endOfWeek())), material));
    }

    private static int open(List<Duty> duties) {
        return Math.toIntExact(duties.stream().filter(duty -> duty.done().isEmpty()).count());
    }

    private static Block.Fact fact(String key, int count, Material material) {
        return new Block.Fact(
                material.say("oversight.fact." + key),
                Inline.line(material.say("oversight.count", count)));
    }

    private static List<Section> sections(Material material) {
        Duties duties = material.duties();
        DutyRows rows = new DutyRows(material);
        YearMonth month = YearMonth.from(material.asOf());
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                                "month",
                                material.days().month(month),
                                List.of(new MonthGrid(month, material).table()))
                        .wide(Section.Width.TWO_THIRDS));
        sections.add(
                Section.of("months", material.say("oversight.months"), List.of(links(material)))
                        .wide(Section.Width.THIRD));
        List<Duty> late = duties.overdue();
        if (!late.isEmpty()) {
            sections.add(
                    section("late", late.subList(0, Math.min(OVERDUE, late.size())), material)
                            .about(Inline.line(material.say("oversight.count", late.size())))
                            .more(
                                    Addresses.CALENDAR.child("overdue/"),
                                    material.say("oversight.more.overdue")));
        }
        List<Duty> soon =
                duties.between(material.asOf(), rows.endOfWeek().plusWeeks(SOON_WEEKS)).stream()
                        .filter(duty -> duty.done().isEmpty())
                        .toList();
        List<Duty> week =
                soon.stream().filter(duty -> !duty.due().isAfter(rows.endOfWeek())).toList();
        add("this-week", week, material, sections);
        add("soon", soon.subList(week.size(), soon.size()), material, sections);
        return sections;
    }

    private static void add(
            String name, List<Duty> duties, Material material, List<Section> sections) {
        if (!duties.isEmpty()) {
            sections.add(
                    section(name, duties.subList(0, Math.min(PART, duties.size())), material)
                            .about(Inline.line(material.say("oversight.count", duties.size()))));
        }
    }

    private static Section section(String name, List<Duty> duties, Material material) {
        return Section.of(
                name,
                material.say("oversight.section." + name),
                List.of(new DutyRows(material).table("", duties, DutyRows.Without.NOTHING)));
    }

    private static String count(List<Duty> duties, Material material) {
        int open = open(duties);
        return open == 0
                ? material.say("oversight.month.done", duties.size())
                : material.say("oversight.month.count", duties.size(), open);
    }

    private static Block links(Material material) {
        List<List<Block>> items = new ArrayList<>();
        for (YearMonth month : months(material)) {
            List<Duty> due = material.duties().between(month.atDay(1), month.atEndOfMonth());
            items.add(
                    List.of(
                            new Block.Paragraph(
                                    List.of(
                                            Inline.Reference.to(
                                                    Addresses.calendarMonth(month.toString()),
                                                    material.days().month(month)),
                                            Inline.text(
                                                    material.say("page.apart")
                                                            + count(due, material))))));
        }
        return new Block.Items(false, items);
    }

    private static List<PageEntry> list(
            Address list, String title, List<Duty> duties, Material material) {
        Parts parts = Parts.of(list, duties.size(), PART);
        List<PageEntry> pages = new ArrayList<>();
        for (int part = 1; part <= parts.count(); part++) {
            int number = part;
            pages.add(
                    new Draft(
                                    Addresses.part(list, number),
                                    "duties",
                                    title(title, number, parts.count(), material),
                                    material.say("oversight.month.description", title, number),
                                    material.crumbs(
                                            Inline.Reference.to(
                                                    Addresses.CALENDAR,
                                                    material.say("oversight.calendar.title"))))
                            .of(material, () -> List.of(part(duties, parts, number, material))));
        }
        return pages;
    }

    /** The first part has the list's own title, the others say which they are. */
    private static String title(String title, int number, int count, Material material) {
        return number == 1
                ? title
                : material.apart(title, material.say("page.part", number, count));
    }

    private static Section part(List<Duty> duties, Parts parts, int number, Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new DutyRows(material)
                        .table("", parts.entries(duties, number), DutyRows.Without.NOTHING));
        blocks.addAll(parts.ways(number, material));
        return Section.of("duties", material.say("oversight.list"), blocks)
                .about(Inline.line(count(duties, material)));
    }
}

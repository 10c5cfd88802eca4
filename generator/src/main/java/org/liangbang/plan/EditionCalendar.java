package org.liangbang.plan;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.MonthCalendar;
import org.liangbang.document.Section;
import org.liangbang.model.Edition;

/** The days on which editions appeared, month by month. */
final class EditionCalendar {
    private final Material material;

    EditionCalendar(Material material) {
        this.material = material;
    }

    /** The years in which editions appeared, the latest first: the months that had one. */
    List<Section> years() {
        SortedMap<Integer, List<YearMonth>> years = new TreeMap<>(Comparator.reverseOrder());
        for (YearMonth month : material.editionsByMonth().keySet()) {
            years.computeIfAbsent(month.getYear(), none -> new ArrayList<>()).add(0, month);
        }
        List<Section> sections = new ArrayList<>();
        years.forEach((year, its) -> sections.add(year(year, its)));
        return sections;
    }

    private Section year(int year, List<YearMonth> its) {
        long editions = its.stream().mapToLong(month -> editions(month).size()).sum();
        return Section.of(
                        "year-" + year,
                        material.say("editions.year", Integer.toString(year)),
                        its.stream().map(month -> grid(month, Optional.empty())).toList())
                .about(Inline.line(material.say("editions.of-year", editions)));
    }

    private List<Edition> editions(YearMonth month) {
        return material.editionsByMonth().getOrDefault(month, List.of());
    }

    /** The month of an edition, which leads to the printed pages of those in it. */
    Section monthOf(Edition edition) {
        YearMonth month = YearMonth.from(edition.date().value());
        return Section.of(
                        "calendar",
                        material.say("editions.title"),
                        List.of(grid(month, Optional.of(edition))))
                .more(Addresses.EDITIONS, material.say("editions.all"))
                .wide(Section.Width.THIRD);
    }

    /** A month; beside an edition, days lead to front pages, else to editions. */
    private Block grid(YearMonth month, Optional<Edition> current) {
        List<String> weekdays =
                Stream.of(DayOfWeek.values())
                        .map(day -> material.say("oversight.weekday." + day.getValue()))
                        .toList();
        List<MonthCalendar.Mark> marks = new ArrayList<>();
        // the latest is first, and days stand in their order
        editions(month).forEach(edition -> marks.add(0, mark(edition, current)));
        String name = material.days().month(month);
        String caption = current.isPresent() ? material.say("editions.month", name) : name;
        return new MonthCalendar(month, caption, weekdays, marks);
    }

    private MonthCalendar.Mark mark(Edition edition, Optional<Edition> current) {
        String name =
                material.say(
                        "editions.day",
                        material.days().near(edition.date().value(), material.asOf()),
                        EditionPages.title(edition, material));
        Address target =
                current.isPresent()
                        ? EditionPages.shown(edition, 1, material)
                        : Addresses.edition(edition.id().value());
        return new MonthCalendar.Mark(
                edition.date().value(),
                Inline.Reference.to(target, name),
                current.equals(Optional.of(edition)));
    }
}

package org.liangbang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Articles: invented sentences with sub-heads, run-in heads, lists, tables, quotes and links. */
final class Prose {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 2);
    private static final int DAYS = 350;
    private static final int SHORTEST = 1100;
    private static final int LONGEST = 1800;

    private final long seed;
    private final Words words;
    private final List<Town> towns;

    Prose(long seed, Words words, List<Town> towns) {
        this.seed = seed;
        this.words = words;
        this.towns = towns;
    }

    /**
     * The file of an article.
     *
     * @param number from 0
     * @param count how many articles there are; their dates spread over the year
     */
    String article(int number, int count) {
        Chance chance = Chance.of(seed, "article " + number);
        List<Town.Member> units = units(chance);
        Town town = town(units.get(0));
        StringBuilder text = new StringBuilder("---\n");
        line(text, "kicker", town.name());
        line(
                text,
                "title",
                words.any("title.first", chance) + " " + words.any("title.second", chance));
        line(text, "date", FIRST_DAY.plusDays((long) number * DAYS / count).toString());
        line(text, "status", "signed");
        line(text, "signed-by", town.id() + ".p1");
        line(text, "dateline", words.one("dateline"));
        String group = town.name() + words.one("byline.group");
        line(text, "byline", "[{role: " + words.one("byline.role") + ", names: [" + group + "]}]");
        line(text, "units", units.stream().map(Town.Member::id).toList().toString());
        line(text, "campaigns", "[lsb-2025]");
        text.append("---\n");
        return text.append(body(units, chance)).toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private List<Town.Member> units(Chance chance) {
        Set<Town.Member> units = new LinkedHashSet<>();
        int wanted = chance.between(1, 3);
        while (units.size() < wanted) {
            units.add(chance.of(chance.of(towns).units()));
            wanted = Math.min(wanted, towns.get(0).units().size());
        }
        return List.copyOf(units);
    }

    private Town town(Town.Member unit) {
        return towns.stream().filter(town -> town.id().equals(unit.town())).findFirst().get();
    }

    private String body(List<Town.Member> units, Chance chance) {
        int wanted = chance.between(SHORTEST, LONGEST);
        boolean withTable = chance.inHundred(25);
        boolean withList = chance.inHundred(33);
        List<String> blocks = new ArrayList<>();
        int length = 0;
        for (int paragraph = 1; length < wanted; paragraph++) {
            if (paragraph % 3 == 0) {
                blocks.add("## " + words.any("head", chance));
            }
            String text = paragraph(chance.between(90, 220), chance);
            blocks.add(text);
            length += text.length();
            if (paragraph == 2 && withList) {
                blocks.add(list(chance));
            } else if (paragraph == 3 && withTable) {
                blocks.add(table(chance));
            } else if (paragraph == 4 && chance.inHundred(20)) {
                blocks.add("> " + sentence(chance));
            } else if (paragraph == 5 && chance.inHundred(20)) {
                blocks.add(see(units.get(units.size() - 1)));
            }
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private String paragraph(int wanted, Chance chance) {
        StringBuilder text = new StringBuilder();
        if (chance.inHundred(10)) {
            text.append("**").append(sentence(chance)).append("**");
        }
        while (text.length() < wanted) {
            String sentence = sentence(chance);
            if (chance.inHundred(8)) {
                text.append('\u201c').append(sentence).append('\u201d');
                text.append(words.any("say", chance));
            } else {
                text.append(sentence);
            }
        }
        return text.toString();
    }

    private String sentence(Chance chance) {
        StringBuilder text = new StringBuilder(words.any("link", chance));
        text.append(words.any("who", chance)).append(deed(chance));
        if (chance.inHundred(50)) {
            text.append('\uff0c').append(deed(chance));
        }
        if (chance.inHundred(30)) {
            text.append(words.any("scope", chance.between(2, 400), chance));
        }
        return text.append('\uff0c')
                .append(words.any("result", chance))
                .append('\u3002')
                .toString();
    }

    private String deed(Chance chance) {
        return words.any("act", chance) + words.any("thing", chance);
    }

    private String list(Chance chance) {
        List<String> items = new ArrayList<>();
        int count = chance.between(3, 6);
        for (int item = 0; item < count; item++) {
            items.add("- " + deed(chance) + '\uff0c' + words.any("result", chance));
        }
        return String.join("\n", items);
    }

    private String table(Chance chance) {
        List<String> rows = new ArrayList<>();
        rows.add("| " + String.join(" | ", words.all("table.head")) + " |");
        rows.add("| " + String.join(" | ", words.all("table.align")) + " |");
        int count = chance.between(4, 8);
        for (int row = 1; row <= count; row++) {
            Town.Member unit = chance.of(chance.of(towns).units());
            String mark = chance.between(70, 98) + "." + chance.between(0, 9);
            rows.add(
                    String.join(
                            " | ",
                            "| " + row,
                            unit.name(),
                            words.any("thing", chance),
                            chance.between(10, 100) + "%",
                            mark + " |"));
        }
        return String.join("\n", rows);
    }

    private String see(Town.Member unit) {
        return words.one("see")
                .replace("{0}", unit.name())
                .replace("{1}", "/units/" + unit.id() + "/");
    }
}

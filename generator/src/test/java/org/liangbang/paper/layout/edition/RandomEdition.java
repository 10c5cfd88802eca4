package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An edition as a hasty editor might fill it: too much, too little, with photos and boxes. */
final class RandomEdition {
    private static final String HAN =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

    private final Random random;
    private final StringBuilder items = new StringBuilder();
    private final SmallPaper paper = new SmallPaper();

    private RandomEdition(long seed) {
        this.random = new Random(seed);
    }

    /** The same edition for the same seed. */
    static SmallPaper of(long seed) {
        return new RandomEdition(seed).fill();
    }

    private SmallPaper fill() {
        int pages = 1 + random.nextInt(2);
        String layout = random.nextInt(6) == 0 ? "broadsheet" : "standard";
        StringBuilder edition =
                new StringBuilder("id: e\nnumber: 1\ndate: 2025-12-24\nstatus: signed\npages:\n");
        for (int page = 1; page <= pages; page++) {
            items.setLength(0);
            int stories = 1 + random.nextInt(8);
            for (int story = 0; story < stories; story++) {
                item("p" + page + "s" + story, story > 0 && random.nextInt(5) == 0);
            }
            edition.append("  - name: 版").append(page).append("号\n");
            if (page > 1 && random.nextBoolean()) {
                edition.append("    headline: {kicker: ").append(han(8)).append(", title: ");
                edition.append(han(6)).append(' ').append(han(7)).append("}\n");
                edition.append("    lead: ").append(han(50)).append("。\n");
            }
            edition.append("    duty: {editor: 甲, proof: 乙, layout: 丙}\n");
            edition.append("    layout: ").append(layout).append("\n    items:\n").append(items);
        }
        return paper.file("editions/e.yaml", edition.toString());
    }

    private void item(String id, boolean box) {
        if (box) {
            article(id + "a", 150 + random.nextInt(150), 0);
            article(id + "b", 150 + random.nextInt(150), 0);
            items.append("      - box: {name: 短讯, articles: [").append(id).append("a, ");
            items.append(id).append("b]}\n");
        } else {
            int most = random.nextInt(3) == 0 ? 1_850 : 750;
            article(id, 150 + random.nextInt(most), random.nextInt(3));
            items.append("      - article: ").append(id).append('\n');
        }
    }

    private void article(String id, int length, int photos) {
        StringBuilder text = new StringBuilder("---\ntitle: ");
        text.append(han(3 + random.nextInt(5))).append(' ').append(han(3 + random.nextInt(5)));
        if (random.nextBoolean()) {
            text.append("\nkicker: ").append(han(4 + random.nextInt(6)));
        }
        if (random.nextBoolean()) {
            text.append("\ndeck: ").append(han(8 + random.nextInt(20)));
        }
        text.append("\ndate: 2025-12-20\nstatus: signed\nsigned-by: x.y\ndateline: 本网讯\n");
        text.append("byline: [{role: 通讯员, names: [").append(han(6)).append("], credit: 文/图}]\n");
        text.append(photos == 0 ? "" : "photos:\n");
        for (int photo = 0; photo < photos; photo++) {
            String file = "media/" + id + photo + ".png";
            paper.photo(file, 1_200, 700 + random.nextInt(200));
            text.append("  - {file: ").append(file).append(", caption: ");
            text.append(han(6 + random.nextInt(20))).append("。, credit: ").append(han(6));
            text.append(", alt: ").append(han(9));
            text.append(random.nextBoolean() ? ", optional: true}\n" : "}\n");
        }
        text.append("---\n").append(String.join("\n\n", paragraphs(length))).append('\n');
        paper.file("articles/2025/" + id + ".md", text.toString());
    }

    private List<String> paragraphs(int length) {
        List<String> paragraphs = new ArrayList<>();
        int left = length;
        while (left > 0) {
            StringBuilder paragraph = new StringBuilder();
            if (random.nextInt(6) == 0) {
                paragraph.append("**").append(han(3)).append("，").append(han(4)).append("。**");
            }
            int clauses = 2 + random.nextInt(9);
            for (int clause = 0; clause < clauses; clause++) {
                paragraph.append(clause());
            }
            paragraph.append(han(5)).append("。");
            if (random.nextInt(9) == 0 && !paragraphs.isEmpty()) {
                paragraphs.add("## " + han(5));
            }
            paragraphs.add(
                    random.nextInt(9) == 0
                            ? "::: optional\n" + paragraph + "\n:::"
                            : paragraph.toString());
            left -= paragraph.length();
        }
        return paragraphs;
    }

    private String clause() {
        String words = han(3 + random.nextInt(9));
        return switch (random.nextInt(12)) {
            case 4 -> words + " " + latin() + " " + han(2) + "，";
            case 5 -> words + random.nextInt(90) + "." + random.nextInt(10) + "公里、";
            case 6 -> words + (random.nextInt(80) + 5) + " kg，";
            case 7 -> "“" + words + "‘" + han(3) + "’" + han(2) + "”，";
            case 8 -> han(2) + "网址www." + latin() + ".example，";
            case 0 -> words + (random.nextInt(900) + 10) + "户，";
            case 1 -> "“" + words + "。”";
            case 2 -> words + "（" + han(3) + "），";
            case 3 -> words + "——" + han(4) + "、";
            default -> words + "，";
        };
    }

    private String latin() {
        StringBuilder word = new StringBuilder();
        int letters = 2 + random.nextInt(11);
        for (int at = 0; at < letters; at++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String han(int count) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count; at++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }
}

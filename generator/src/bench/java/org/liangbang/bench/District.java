package org.liangbang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a district of a given size into {@code OUT/content} and {@code OUT/hugo}. */
public final class District {
    private static final long SEED = 20250102;

    private final int articles;
    private final List<Town> towns;
    private final Words words;
    private final Folder content;
    private final HugoSite hugo;

    private District(int articles, int units, Words words, Path out) {
        this.articles = articles;
        this.towns = Town.towns(units, words);
        this.words = words;
        this.content = new Folder(out.resolve("content"));
        this.hugo = new HugoSite(new Folder(out.resolve("hugo")));
    }

    /** Usage: District --articles N --units N --sources DIR --out DIR [--kinds all]. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at], arguments[at + 1]);
        }
        Path sources = Path.of(required(options, "--sources"));
        District district =
                new District(
                        Integer.parseInt(required(options, "--articles")),
                        Integer.parseInt(required(options, "--units")),
                        Words.read(sources.resolve("district/words.properties")),
                        Path.of(required(options, "--out")));
        district.write(sources);
        if ("all".equals(options.get("--kinds"))) {
            district.writeFurther(sources);
        }
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private void write(Path sources) throws IOException {
        content.put("site.yaml", Files.readString(sources.resolve("district/site.yaml")));
        content.put(
                "campaigns/lsb-2025/campaign.yaml",
                Files.readString(sources.resolve("district/campaign.yaml")));
        Records records = new Records(SEED, words);
        content.put("units/district.yaml", records.district());
        content.put("posts/district.yaml", records.districtPost());
        for (Town town : towns) {
            write(town, records);
        }
        Prose prose = new Prose(SEED, words, towns);
        for (int number = 0; number < articles; number++) {
            String path = String.format(Locale.ROOT, "articles/2025/a%05d.md", number + 1);
            String text = prose.article(number, articles);
            content.put(path, text);
            hugo.article(path, text);
        }
        hugo.write(sources.resolve("hugo"), words, towns);
    }

    private void write(Town town, Records records) throws IOException {
        String units = records.units(town);
        content.put("units/" + town.id() + ".yaml", units);
        hugo.data("units/" + town.id() + ".yaml", units);
        content.put("posts/" + town.id() + ".yaml", records.posts(town));
        for (int quarter = 1; quarter <= Records.QUARTERS; quarter++) {
            String path = "contests/" + Records.contestId(town, quarter) + ".yaml";
            String contest = records.contest(town, quarter);
            content.put("campaigns/lsb-2025/" + path, contest);
            hugo.data(path, contest);
        }
        for (Town.Member unit : town.units()) {
            String path = "pledges/" + unit.id() + ".yaml";
            String pledges = records.pledges(unit);
            content.put("campaigns/lsb-2025/" + path, pledges);
            hugo.data(path, pledges);
        }
    }

    /** Kinds of record that only one of the two programs knows; left out when they are compared. */
    private void writeFurther(Path sources) throws IOException {
        FurtherRecords records = new FurtherRecords(SEED, words);
        String returns = "campaigns/lsb-2025/returns/committee";
        content.put(returns + ".yaml", Files.readString(sources.resolve("district/returns.yaml")));
        content.put(
                "ledgers/deeds/ledger.yaml",
                Files.readString(sources.resolve("district/ledger.yaml")));
        for (int year = 2025; year <= 2026; year++) {
            content.put(
                    "calendar/" + year + ".yaml",
                    Files.readString(sources.resolve("district/calendar-" + year + ".yaml")));
        }
        StringBuilder rows = new StringBuilder(FurtherRecords.rowHead());
        for (Town town : towns) {
            town.units().forEach(unit -> rows.append(records.rows(unit)));
            content.put(
                    "campaigns/lsb-2025/findings/" + town.id() + ".yaml", records.findings(town));
            content.put(returns + "/" + town.id() + ".yaml", records.meetings(town));
        }
        content.put("ledgers/deeds/rows.csv", rows.toString());
    }
}

package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;

/** What was not done: units never reached, meetings below the required number. */
final class CoveragePage implements PageMaker {
    /** Longer lists of what is missing end with a count of the rest. */
    private static final int MOST = 60;

    @Override
    public List<PageEntry> pages(Material material) {
        List<Coverage> coverage =
                material.request().oversight().stream()
                        .flatMap(kind -> kind.coverage(material.view()).stream())
                        .toList();
        if (coverage.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Draft(
                                Addresses.COVERAGE,
                                "coverage",
                                material.say("oversight.coverage.title"),
                                material.say("oversight.coverage.description"),
                                material.crumbs())
                        .of(
                                material,
                                "",
                                material.say("oversight.coverage.deck"),
                                () -> facts(coverage, material),
                                () -> sections(coverage, material)));
    }

    private static List<Block.Fact> facts(List<Coverage> coverage, Material material) {
        int open = (int) coverage.stream().filter(each -> !each.missing().isEmpty()).count();
        return List.of(
                new Block.Fact(
                        material.say("oversight.coverage.looked-at"),
                        Inline.line(material.say("oversight.count", coverage.size()))),
                new Block.Fact(
                        material.say("oversight.coverage.with-gaps"),
                        Inline.line(material.say("oversight.count", open))));
    }

    /** Those with gaps first. */
    private static List<Section> sections(List<Coverage> coverage, Material material) {
        List<Section> gaps = new ArrayList<>();
        List<Section> whole = new ArrayList<>();
        for (Coverage each : coverage) {
            (each.missing().isEmpty() ? whole : gaps).add(section(each, material));
        }
        gaps.addAll(whole);
        return gaps;
    }

    private static Section section(Coverage coverage, Material material) {
        List<Block> blocks = new ArrayList<>();
        if (coverage.missing().isEmpty()) {
            blocks.add(Block.Paragraph.of(material.say("oversight.coverage.whole")));
        } else {
            blocks.add(new Block.Items(false, items(coverage, material)));
        }
        Inline.Reference more = coverage.more();
        return Section.of(coverage.id(), coverage.title(), blocks)
                .about(coverage.measure())
                .more(more.target(), material.say("oversight.coverage.more"))
                .wide(Section.Width.HALF);
    }

    private static List<List<Block>> items(Coverage coverage, Material material) {
        List<List<Block>> items = new ArrayList<>();
        coverage.missing().stream()
                .limit(MOST)
                .forEach(line -> items.add(List.of(new Block.Paragraph(line))));
        int rest = coverage.missing().size() - MOST;
        if (rest > 0) {
            items.add(List.of(Block.Paragraph.of(material.say("oversight.coverage.rest", rest))));
        }
        return items;
    }
}

package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Campaign;

/** The page of a campaign's wall charts, and a page for each that fills the screen. */
final class WallChartPages {
    private static final int URGENT = 12;

    private final View view;
    private final WallChartResults results;
    private final WallChartWords words;

    WallChartPages(View view) {
        this.view = view;
        this.results = view.results().get(WallChartResults.TYPE);
        this.words = new WallChartWords(view);
    }

    /** All pages, campaign by campaign. */
    List<RecordPage> all() {
        List<RecordPage> pages = new ArrayList<>();
        for (String campaign : results.campaigns()) {
            pages.add(page(campaign));
            results.ofCampaign(campaign).forEach(chart -> pages.add(board(chart)));
        }
        return pages;
    }

    private Inline.Reference crumb(String id) {
        return Inline.Reference.to(
                Addresses.campaign(id), view.content().campaign(id).name().value());
    }

    private RecordPage page(String id) {
        Campaign campaign = view.content().campaign(id);
        List<ChartResult> charts = results.ofCampaign(id);
        int indicators = charts.stream().mapToInt(chart -> chart.indicators().size()).sum();
        return new RecordPage(
                Addresses.wallChart(id),
                "wall",
                List.of(crumb(id)),
                campaign.fullName().value(),
                words.get("page.title"),
                words.get("page.deck", charts.size(), indicators),
                words.get("page.description", campaign.name().value(), charts.size(), indicators),
                List.of(),
                () -> sections(charts));
    }

    private List<Section> sections(List<ChartResult> charts) {
        WallChartSections parts = new WallChartSections(view);
        List<Section> sections = new ArrayList<>();
        for (ChartResult chart : charts) {
            sections.add(parts.lights(chart));
            sections.add(parts.rule(chart));
            sections.add(parts.board(chart));
            parts.urgent(chart, URGENT).ifPresent(sections::add);
            sections.add(parts.courses(chart));
            new MilestoneTable(view, chart).section().ifPresent(sections::add);
            parts.corrections(chart).ifPresent(sections::add);
        }
        return sections;
    }

    private RecordPage board(ChartResult result) {
        WallChart chart = result.chart();
        String id = chart.campaign();
        String name = chart.name().value();
        return new RecordPage(
                Addresses.wallChart(id, chart.id().value()),
                "wall-board",
                List.of(
                        crumb(id),
                        Inline.Reference.to(Addresses.wallChart(id), words.get("page.title"))),
                view.content().campaign(id).name().value(),
                name,
                "",
                words.get("board-description", name, result.cells().size()),
                facts(result),
                () -> List.of(new WallChartSections(view).board(result)));
    }

    private List<Block.Fact> facts(ChartResult result) {
        List<Block.Fact> facts = new ArrayList<>();
        for (Light light : Light.values()) {
            if (result.count(light) > 0) {
                facts.add(
                        new Block.Fact(
                                words.light(light),
                                List.of(
                                        new Inline.State(light.sign(), words.get("gap")),
                                        WallChartWords.count(result, light),
                                        Inline.text(words.get("of", result.cells().size())))));
            }
        }
        return facts;
    }
}

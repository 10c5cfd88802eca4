package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What wall charts show. */
final class WallChartPresentation implements Presentation {
    /** How many urgent ones the front page names. */
    private static final int URGENT = 5;

    private static WallChartResults results(View view) {
        return view.results().get(WallChartResults.TYPE);
    }

    /** What was missed or is far behind, the worst first; nothing when there is none. */
    @Override
    public List<Section> onHome(View view) {
        WallChartWords words = new WallChartWords(view);
        List<Section> sections = new ArrayList<>();
        for (String campaign : results(view).campaigns()) {
            List<Measure> bad =
                    results(view).ofCampaign(campaign).stream()
                            .flatMap(chart -> chart.cells().stream())
                            .filter(
                                    cell ->
                                            cell.light() == Light.MISSED
                                                    || cell.light() == Light.RED)
                            .sorted(MeasureTable.URGENT_FIRST)
                            .limit(URGENT)
                            .toList();
            if (!bad.isEmpty()) {
                List<List<Block>> lines = bad.stream().map(each -> line(each, words)).toList();
                sections.add(
                        Section.of(
                                        "wall-chart-" + campaign,
                                        words.get("home"),
                                        List.of(new Block.Items(false, lines)))
                                .more(Addresses.wallChart(campaign), words.get("home-more"))
                                .wide(Width.THIRD));
            }
        }
        return sections;
    }

    private static List<Block> line(Measure measure, WallChartWords words) {
        List<Inline> line = new ArrayList<>();
        line.add(words.state(measure));
        line.add(Inline.text(words.get("gap")));
        Aim aim = measure.aim();
        line.add(
                words.unit(
                        aim.unit().map(each -> each.value()).orElse(aim.chart().unit().value())));
        line.add(Inline.text(words.get("gap") + aim.indicator().name().value() + words.get("gap")));
        line.addAll(words.progress(measure));
        return List.of(new Block.Paragraph(line));
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        WallChartWords words = new WallChartWords(view);
        String id = unit.id().value();
        List<Section> sections = new ArrayList<>();
        List<Measure> own = results(view).ofUnit(id);
        if (!own.isEmpty()) {
            sections.add(
                    Section.of(
                                    "wall-chart",
                                    words.get("unit"),
                                    List.of(new MeasureTable(view).of("", own, false)))
                            .more(
                                    WallChartWords.page(own.get(0).aim().chart()),
                                    words.get("more")));
        }
        for (ChartResult chart : results(view).all()) {
            if (chart.chart().unit().value().equals(id)) {
                sections.add(summary(chart, view));
            }
        }
        return sections;
    }

    private static Section summary(ChartResult chart, View view) {
        List<Block> blocks = new ArrayList<>(new WallChartSections(view).lightBlocks(chart));
        blocks.add(new ChartTable(view, chart).brief(chart.indicators()));
        WallChartWords words = new WallChartWords(view);
        blocks.add(words.prints(chart.chart().campaign()));
        return Section.of(
                        "wall-chart-" + chart.chart().id().value(),
                        chart.chart().name().value(),
                        blocks)
                .about(Inline.line(words.get("cells", chart.cells().size())))
                .more(WallChartWords.page(chart.chart()), words.get("more"));
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        List<Measure> owned = new ArrayList<>(results(view).ownedBy(post.id().value()));
        if (owned.isEmpty()) {
            return List.of();
        }
        owned.sort(MeasureTable.URGENT_FIRST);
        WallChartWords words = new WallChartWords(view);
        return List.of(
                Section.of(
                        "wall-chart",
                        words.get("owner"),
                        List.of(new MeasureTable(view).of("", owned, true))));
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        return results(view).ofCampaign(campaign).stream()
                .map(chart -> summary(chart, view))
                .toList();
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onMethods(View view) {
        WallChartWords words = new WallChartWords(view);
        LightFacts facts = new LightFacts(words);
        return results(view).all().stream()
                .map(
                        chart ->
                                Section.of(
                                                "wall-chart-" + chart.chart().id().value(),
                                                words.get("method", chart.chart().name().value()),
                                                List.of(facts.whole(chart.chart())))
                                        .more(WallChartWords.page(chart.chart()), words.get("more"))
                                        .wide(Width.HALF))
                .toList();
    }

    @Override
    public List<RecordPage> pages(View view) {
        return new WallChartPages(view).all();
    }

    @Override
    public List<PlacardFile> placards(View view) {
        return new WallPlacards(view).all();
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new WallChartTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }

    @Override
    public List<NamedFigure> namedFigures(View view) {
        return WallChartNames.in(view);
    }
}

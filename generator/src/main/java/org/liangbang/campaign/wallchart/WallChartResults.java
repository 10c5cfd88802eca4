package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.ResultType;

/** How all wall charts stand on a day. Immutable. */
public final class WallChartResults {
    /** The name under which they are kept. */
    public static final ResultType<WallChartResults> TYPE =
            new ResultType<>("wall-charts", WallChartResults.class);

    private final List<ChartResult> all;
    private final Map<String, ChartResult> byId = new LinkedHashMap<>();
    private final Map<String, List<ChartResult>> byCampaign = new LinkedHashMap<>();
    private final Map<String, List<Measure>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<Measure>> byOwner = new LinkedHashMap<>();

    WallChartResults(List<ChartResult> all) {
        this.all = List.copyOf(all);
        for (ChartResult chart : all) {
            byId.put(chart.chart().id().value(), chart);
            byCampaign
                    .computeIfAbsent(chart.chart().campaign(), none -> new ArrayList<>())
                    .add(chart);
            chart.measures().forEach(this::index);
        }
    }

    private void index(Measure measure) {
        byUnit.computeIfAbsent(measure.aim().about(), none -> new ArrayList<>()).add(measure);
        byOwner.computeIfAbsent(measure.aim().owner(), none -> new ArrayList<>()).add(measure);
    }

    /** Every chart, in order of the files. */
    public List<ChartResult> all() {
        return all;
    }

    /** The chart with an id. */
    public Optional<ChartResult> chart(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The campaigns that have charts, in order of the files. */
    public List<String> campaigns() {
        return List.copyOf(byCampaign.keySet());
    }

    /** The charts of a campaign. */
    public List<ChartResult> ofCampaign(String campaign) {
        return Collections.unmodifiableList(byCampaign.getOrDefault(campaign, List.of()));
    }

    /** What a unit is to reach, chart by chart. */
    public List<Measure> ofUnit(String unit) {
        return Collections.unmodifiableList(byUnit.getOrDefault(unit, List.of()));
    }

    /** What a post answers for: wholes and units. */
    public List<Measure> ownedBy(String post) {
        return Collections.unmodifiableList(byOwner.getOrDefault(post, List.of()));
    }
}

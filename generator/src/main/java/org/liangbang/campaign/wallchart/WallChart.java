package org.liangbang.campaign.wallchart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A sheet on the wall: the key tasks of a unit in parts, each with indicators. What light an
 * indicator shows is computed ({@link Measure}), never typed.
 *
 * @param id unique in the site, used in addresses; the name of its file
 * @param name what people call it
 * @param unit the unit whose tasks they are
 * @param keeper the post that keeps the chart
 * @param lights when a light is green or amber; the usual rule when nothing is said
 * @param pace over how long a pace is told
 * @param basis the document behind it, when there is one
 * @param parts in the order written, at least one
 * @param place where the file lies
 * @param span where it is written
 */
public record WallChart(
        Located<String> id,
        Located<String> name,
        Located<String> unit,
        Located<String> keeper,
        Optional<LightRule> lights,
        Pace pace,
        Optional<String> basis,
        List<Part> parts,
        Place place,
        Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<WallChart> TYPE =
            new RecordType<>("wall-charts", WallChart.class);

    private static final int MOST_PARTS = 20;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<Located<String>> KEEPER =
            Field.required("keeper", Values.id().located());
    private static final Field<Optional<LightRule>> LIGHTS =
            Field.optional("lights", LightRule.FORMAT);
    private static final Field<Pace> PACE =
            Field.defaulted("pace", Values.choice(Pace.class), Pace.MONTH);
    private static final Field<Optional<String>> BASIS = Field.optional("basis", Values.text());
    private static final Field<List<Part>> PARTS =
            Field.required("parts", Values.listOf(Part.FORMAT, 1, MOST_PARTS));

    private static final ValueFormat<Function<Place, WallChart>> FORMAT =
            RecordFormat.of(
                    "wall-chart",
                    List.of(ID, NAME, UNIT, KEEPER, LIGHTS, PACE, BASIS, PARTS),
                    read ->
                            place ->
                                    new WallChart(
                                            read.get(ID),
                                            read.get(NAME),
                                            read.get(UNIT),
                                            read.get(KEEPER),
                                            read.get(LIGHTS),
                                            read.get(PACE),
                                            read.get(BASIS),
                                            read.get(PARTS),
                                            place,
                                            read.span()));

    /** Where wall charts are written: a file for each. */
    public static final RecordSource<WallChart> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/wall-chart/{chart}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.apply(
                                            new Place(
                                                    place.name("campaign"), place.name("chart")))));

    /** Keeps its own copy. */
    public WallChart {
        parts = List.copyOf(parts);
    }

    /**
     * Where a chart lies.
     *
     * @param campaign the campaign's folder
     * @param file the file's name without ending
     */
    public record Place(String campaign, String file) {}

    /** The campaign it belongs to. */
    public String campaign() {
        return place.campaign();
    }

    /** All indicators, part by part. */
    public List<Indicator> indicators() {
        return parts.stream().flatMap(part -> part.indicators().stream()).toList();
    }

    /** The shares from which on a light is green or amber. */
    public LightRule rule() {
        return lights.orElse(LightRule.usual(span));
    }

    /** Over how long a pace is told. */
    public enum Pace {
        /** Per week of seven days. */
        WEEK(7),
        /** Per month, counted as thirty days. */
        MONTH(30);

        private final int days;

        Pace(int days) {
            this.days = days;
        }

        /** How many days it is. */
        public int days() {
            return days;
        }
    }

    /**
     * A group of tasks.
     *
     * @param id unique in the chart
     * @param name what people call it
     * @param indicators in the order written, at least one
     * @param span where it is written
     */
    public record Part(
            Located<String> id, Located<String> name, List<Indicator> indicators, Span span) {
        private static final int MOST = 50;
        private static final Field<Located<String>> ID =
                Field.required("id", Values.id().located());
        private static final Field<Located<String>> NAME =
                Field.required("name", Values.text().located());
        private static final Field<List<Indicator>> INDICATORS =
                Field.required("indicators", Values.listOf(Indicator.FORMAT, 1, MOST));

        static final ValueFormat<Part> FORMAT =
                RecordFormat.of(
                        "wall-chart-part",
                        List.of(ID, NAME, INDICATORS),
                        read ->
                                new Part(
                                        read.get(ID),
                                        read.get(NAME),
                                        read.get(INDICATORS),
                                        read.span()));

        /** Keeps its own copy. */
        public Part {
            indicators = List.copyOf(indicators);
        }
    }
}

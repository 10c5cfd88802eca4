package org.liangbang.campaign.composite;

import java.util.List;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;

/** What composites show on the pages of others. */
final class CompositeSections {
    private static final int TOP = 5;

    private final View view;
    private final CompositeResults results;
    private final CompositeWords words;

    CompositeSections(View view) {
        this.view = view;
        this.results = view.results().get(CompositeResults.TYPE);
        this.words = new CompositeWords(view);
    }

    /** Where a unit stands in the composites, with the sums. */
    List<Section> onUnit(Unit unit) {
        List<CompositeResults.UnitPlace> places = results.ofUnit(unit.id().value());
        if (places.isEmpty()) {
            return List.of();
        }
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("composite"), ColumnKind.NAME),
                        new Table.Column(words.get("rank"), ColumnKind.RANK),
                        new Table.Column(words.get("units"), ColumnKind.NUMBER),
                        new Table.Column(words.get("total"), ColumnKind.TOTAL),
                        new Table.Column(words.get("state-title"), ColumnKind.STATE));
        List<Table.Row> rows = places.stream().map(this::row).toList();
        Table table = new Table("", columns, rows, List.of());
        return List.of(
                Section.of("composites", words.get("unit-title"), List.of(table)).wide(Width.HALF));
    }

    private Table.Row row(CompositeResults.UnitPlace unitPlace) {
        CompositeResult result = unitPlace.result();
        return Table.Row.of(
                        List.of(
                                Table.Cell.of(CompositeWords.link(result)),
                                Table.Cell.of(CompositeWords.rank(result, unitPlace.place())),
                                Table.Cell.of(Integer.toString(result.places().size())),
                                Table.Cell.of(CompositeWords.total(result, unitPlace.place())),
                                Table.Cell.of(words.state(result))))
                .with(new CompositeBoard(view, result).detail(unitPlace.place().result()));
    }

    /** The best of each composite of a campaign. */
    List<Section> onCampaign(String campaign) {
        return results.ofCampaign(campaign).stream().map(this::brief).toList();
    }

    private Section brief(CompositeResult result) {
        String said = words.get("state-said." + Values.word(result.state()));
        List<Block> blocks =
                result.places().isEmpty()
                        ? List.of(Block.Paragraph.of(said))
                        : List.of(new CompositeBoard(view, result).brief(TOP));
        return Section.of("composite-" + result.id(), result.composite().name().value(), blocks)
                .about(List.of(words.state(result)))
                .more(CompositeWords.page(result), words.get("more"))
                .wide(Width.HALF);
    }

    /** How each composite is worked out. */
    List<Section> onMethods() {
        return results.all().stream()
                .map(
                        result ->
                                Section.of(
                                                "composite-"
                                                        + result.campaign().id().value()
                                                        + "-"
                                                        + result.id(),
                                                result.composite().name().value(),
                                                List.of(CompositeFacts.of(result, words)))
                                        .more(CompositeWords.page(result), words.get("more"))
                                        .wide(Width.HALF))
                .toList();
    }
}

package org.liangbang.campaign.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.source.Located;

/**
 * {@code ::: pledges campaign=… unit=… show=overdue|all top=…}: a table of pledges, the overdue
 * first.
 */
final class PledgesBlock implements DataBlock {
    private static final List<String> KEYS = List.of("campaign", "unit", "show", "top");
    private static final List<String> SHOWN = List.of("all", "overdue");

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        for (Block.Parameter parameter : call.parameters()) {
            Located<String> value = new Located<>(parameter.value(), parameter.span());
            switch (parameter.key()) {
                case "campaign" -> {
                    if (content.campaign(value.value()).isEmpty()) {
                        report.accept(unknown(value, content.campaigns().keySet()));
                    }
                }
                case "unit" -> {
                    if (content.unit(value.value()).isEmpty()) {
                        report.accept(unknown(value, content.units().keySet()));
                    }
                }
                case "show" -> {
                    if (!SHOWN.contains(value.value())) {
                        report.accept(unknown(value, SHOWN));
                    }
                }
                case "top" -> {
                    if (!value.value().matches("[1-9]\\d{0,3}")) {
                        report.accept(unknown(value, List.of("5", "10")));
                    }
                }
                default ->
                        report.accept(
                                UnknownId.error(
                                        "pledge.block-parameter",
                                        new Located<>(parameter.key(), parameter.span()),
                                        KEYS));
            }
        }
        if (call.parameter("campaign").isEmpty()) {
            report.accept(Diagnostic.error("pledge.block-campaign", call.span()));
        }
    }

    private static Diagnostic unknown(Located<String> value, Collection<String> known) {
        return UnknownId.error("pledge.block-value", value, known);
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        PledgeResults results = view.results().get(PledgeResults.TYPE);
        String campaign = call.parameter("campaign").orElseThrow().value();
        Optional<String> unit = call.parameter("unit").map(Block.Parameter::value);
        boolean overdue =
                call.parameter("show").filter(show -> show.value().equals("overdue")).isPresent();
        int top =
                call.parameter("top")
                        .map(most -> Integer.parseInt(most.value()))
                        .orElse(Integer.MAX_VALUE);
        Tally tally =
                unit.map(id -> results.unit(campaign, id).orElse(new Tally(List.of())))
                        .orElseGet(() -> results.campaign(campaign));
        List<PledgeStatus> shown =
                tally.pledges().stream()
                        .filter(each -> !overdue || each.isOverdue())
                        .sorted(PledgeRows.URGENT_FIRST)
                        .limit(top)
                        .toList();
        String caption = view.words().get(overdue ? "pledge.block.overdue" : "pledge.block.all");
        return List.of(new PledgeRows(view).table(caption, shown, true));
    }
}

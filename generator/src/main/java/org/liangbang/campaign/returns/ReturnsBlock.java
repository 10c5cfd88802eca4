package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.Unit;

/**
 * {@code ::: returns return=committee show=matrix|missing|rates unit=… top=…}: who filed or held
 * what, period by period; what is missing, the latest first; or the shares of the units directly
 * below a unit, which is the district when none is named. The second takes no other form with
 * {@code unit} than the units at and below it.
 */
final class ReturnsBlock implements DataBlock {
    private static final String RETURN = "return";
    private static final String SHOW = "show";
    private static final String UNIT = "unit";
    private static final List<String> FORMS = List.of("matrix", "missing", "rates");

    @Override
    public String name() {
        return "returns";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(RETURN, SHOW, UNIT, Parameters.TOP), report);
        parameters.checkRecord(SHOW, FORMS, "returns.show-unknown", report);
        parameters.checkRecord(UNIT, content.units().keySet(), "returns.unit-unknown", report);
        List<String> known =
                content.all(Obligation.TYPE).stream().map(each -> each.id().value()).toList();
        parameters.checkNamed(RETURN, known, "returns.return-unknown", report);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        ReturnResult result =
                new Parameters(call).named(RETURN, view.results().get(ReturnResults.TYPE)::result);
        return ReturnWords.page(result.obligation());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        ReturnResult result =
                parameters.named(RETURN, view.results().get(ReturnResults.TYPE)::result);
        Optional<String> unit = parameters.text(UNIT);
        int top = parameters.top();
        return switch (parameters.text(SHOW).orElse("rates")) {
            case "matrix" ->
                    List.of(
                            new Matrix(view, result)
                                    .of(within(result, unit, view).stream().limit(top).toList()));
            case "missing" -> List.of(missing(result, within(result, unit, view), top, view));
            default -> rates(result, unit, top, view);
        };
    }

    private static List<UnitReturn> within(ReturnResult result, Optional<String> unit, View view) {
        return result.units().stream()
                .filter(
                        each ->
                                unit.map(
                                                above ->
                                                        view.content()
                                                                .register()
                                                                .isWithin(each.unit(), above))
                                        .orElse(true))
                .toList();
    }

    private static Block missing(ReturnResult result, List<UnitReturn> units, int top, View view) {
        ReturnWords words = new ReturnWords(view);
        List<MissingList.Item> items = MissingList.missing(units).stream().limit(top).toList();
        String name = result.obligation().name().value();
        return items.isEmpty()
                ? Block.Paragraph.of(words.get("block.none-missing", name))
                : new MissingList(view).table(items, words.get("block.missing", name));
    }

    private static List<Block> rates(
            ReturnResult result, Optional<String> unit, int top, View view) {
        List<Unit> below =
                new ArrayList<>(
                        unit.map(view.content().register()::childrenOf)
                                .orElseGet(view.content().register()::towns));
        below.removeIf(each -> result.scope(each.id().value()).isEmpty());
        List<Unit> shown = below.subList(0, Math.min(top, below.size()));
        ReturnWords words = new ReturnWords(view);
        String caption = words.get("block.rates", result.obligation().name().value());
        List<Inline> key = Inline.line(words.get("key.bar"));
        return new RateTable(view)
                .units(result, shown, caption).stream()
                        .<Block>map(table -> table.titled(caption, key))
                        .toList();
    }
}

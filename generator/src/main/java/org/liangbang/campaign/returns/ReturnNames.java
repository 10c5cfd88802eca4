package org.liangbang.campaign.returns;

import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.NamedFigures;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;

/** What sentences call the counts and shares of returns, of an obligation and of each unit. */
final class ReturnNames {
    private static final List<String> FIGURES =
            List.of(
                    Share.RATE.figure(),
                    Share.ATTENDANCE.figure(),
                    Counted.ON_TIME.figure(),
                    Counted.LATE.figure(),
                    Counted.MISSING.figure());

    private ReturnNames() {}

    /** The figures of each obligation as a whole, then by unit. */
    static List<NamedFigure> in(View view) {
        NamedFigures named = new NamedFigures(key -> view.words().get("return.named." + key));
        for (ReturnResult result : view.results().get(ReturnResults.TYPE).all()) {
            Obligation obligation = result.obligation();
            NamedFigures.Named record =
                    new NamedFigures.Named(
                            ReturnWords.page(obligation), List.of(obligation.name().value()));
            for (String name : FIGURES) {
                named.add(
                        record,
                        Optional.empty(),
                        name,
                        ReturnFigures.id(obligation, ReturnFigures.WHOLE, name));
                for (String unit : result.scopes().keySet()) {
                    named.add(
                            record,
                            Optional.of(unit),
                            name,
                            ReturnFigures.id(obligation, unit, name));
                }
            }
        }
        return named.all();
    }
}

package org.liangbang.campaign.returns;

import java.util.List;
import java.util.Optional;
import org.liangbang.check.Register;
import org.liangbang.model.Audience;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;

/** Which units an obligation is for. */
final class Audiences {
    private Audiences() {}

    /** The units of an obligation, in the order written; none when its campaign is unknown. */
    static List<Unit> of(Obligation obligation, Register content) {
        Optional<Audience> audience =
                obligation
                        .audience()
                        .or(() -> content.campaign(obligation.campaign()).map(Campaign::audience));
        return audience.map(those -> among(those, content)).orElse(List.of());
    }

    private static List<Unit> among(Audience audience, Register content) {
        return content.units().values().stream()
                .filter(unit -> content.isAmong(unit, audience))
                .toList();
    }
}

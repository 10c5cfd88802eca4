package org.liangbang.campaign.observation;

import java.util.List;
import org.liangbang.campaign.Kind;

/** Observations as a kind of record. */
public final class ObservationKind {
    private ObservationKind() {}

    /** Everything the stages need to know of observations. */
    public static Kind kind() {
        return new Kind(
                "observation",
                List.of(Observation.SOURCE),
                List.of(
                        new ObservationPlaceRule(),
                        new ObservationReferenceRule(),
                        new ObservationTopicRule(),
                        new ObservationPartsRule(),
                        new MarkedVisitRule()),
                List.of(new ObservationComputation()),
                new ObservationPresentation(),
                List.of(new StopsBlock()),
                new ObservationEvents(),
                new ObservationOversight());
    }
}

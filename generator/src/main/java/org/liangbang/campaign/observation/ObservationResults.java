package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.ResultType;

/** The visits made by a day, by campaign, unit and post. Immutable. */
public final class ObservationResults {
    /** The name under which they are kept. */
    public static final ResultType<ObservationResults> TYPE =
            new ResultType<>("observations", ObservationResults.class);

    /**
     * What was said of a unit.
     *
     * @param observation on which visit
     * @param comment what was said
     */
    public record Said(Observation observation, Comment comment) {}

    /**
     * What was asked for.
     *
     * @param observation on which visit
     * @param requirement what was asked
     * @param post the post that sees to it, by its full id
     */
    public record Asked(Observation observation, Requirement requirement, Optional<String> post) {}

    /**
     * The visits that serve a campaign.
     *
     * @param whole all of them
     * @param quarters those of each quarter so far, the first first
     * @param asked what was asked for on them
     * @param said what was said about each unit on them
     */
    public record OfCampaign(
            Round whole, List<Round> quarters, List<Asked> asked, Map<String, List<Said>> said) {
        /** Keeps its own copies. */
        public OfCampaign {
            quarters = List.copyOf(quarters);
            asked = List.copyOf(asked);
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        }

        /** What was said about a unit itself, in order of the days. */
        public List<Said> about(String unit) {
            return said.getOrDefault(unit, List.of());
        }

        /** How many requirements something was reported of by the day. */
        public int followed(LocalDate asOf) {
            return (int)
                    asked.stream()
                            .filter(each -> each.requirement().reportedBy(asOf).isPresent())
                            .count();
        }
    }

    private final List<Observation> all;
    private final Map<String, OfCampaign> campaigns;
    private final Map<String, List<Asked>> posts = new LinkedHashMap<>();

    /**
     * Results.
     *
     * @param all every observation made by the day, also those taken back, in order of their days
     * @param campaigns by campaign, those that were served by any
     */
    ObservationResults(List<Observation> all, Map<String, OfCampaign> campaigns) {
        this.all = List.copyOf(all);
        this.campaigns = campaigns;
        campaigns.forEach(
                (campaign, of) ->
                        of.asked().stream()
                                .filter(each -> each.observation().campaign().equals(campaign))
                                .forEach(this::keep));
    }

    private void keep(Asked asked) {
        asked.post()
                .ifPresent(
                        post -> posts.computeIfAbsent(post, none -> new ArrayList<>()).add(asked));
    }

    /** Every observation made by the day, also those taken back, in order of their days. */
    public List<Observation> all() {
        return all;
    }

    /** The campaigns that were served by any, in the order written. */
    public List<String> campaigns() {
        return List.copyOf(campaigns.keySet());
    }

    /** The visits that serve a campaign; none when there are none. */
    public Optional<OfCampaign> campaign(String campaign) {
        return Optional.ofNullable(campaigns.get(campaign));
    }

    /** What a post sees to, in order of the days. */
    public List<Asked> askedOf(String post) {
        return Collections.unmodifiableList(posts.getOrDefault(post, List.of()));
    }
}

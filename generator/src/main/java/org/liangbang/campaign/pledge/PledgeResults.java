package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.ResultType;

/** How all pledges stand on a day, by campaign and by unit. Immutable. */
public final class PledgeResults {
    /** The name under which they are kept. */
    public static final ResultType<PledgeResults> TYPE =
            new ResultType<>("pledges", PledgeResults.class);

    private static final Tally NOTHING = new Tally(List.of());

    private final List<PledgeStatus> all;
    private final Map<String, Map<String, Tally>> tallies;
    private final Map<String, Tally> wholes = new LinkedHashMap<>();
    private final Map<String, Map<String, Tally>> topics = new LinkedHashMap<>();
    private final Map<String, List<PledgeStatus>> byOwner;

    /**
     * Results.
     *
     * @param all every pledge, in order of the files
     * @param tallies by campaign, then by unit; a unit above others counts what they promised
     */
    PledgeResults(List<PledgeStatus> all, Map<String, Map<String, Tally>> tallies) {
        this.all = List.copyOf(all);
        this.tallies = tallies;
        this.byOwner = byOwner(all);
        Map<String, List<PledgeStatus>> campaigns = new LinkedHashMap<>();
        for (PledgeStatus status : all) {
            campaigns
                    .computeIfAbsent(status.pledge().campaign(), none -> new ArrayList<>())
                    .add(status);
        }
        campaigns.forEach((campaign, pledges) -> wholes.put(campaign, new Tally(pledges)));
        campaigns.forEach((campaign, pledges) -> topics.put(campaign, byTopic(pledges)));
    }

    private static Map<String, Tally> byTopic(List<PledgeStatus> pledges) {
        Map<String, List<PledgeStatus>> topics = new LinkedHashMap<>();
        for (PledgeStatus status : pledges) {
            topics.computeIfAbsent(status.pledge().topic().value(), none -> new ArrayList<>())
                    .add(status);
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        topics.forEach((topic, some) -> tallies.put(topic, new Tally(some)));
        return tallies;
    }

    /** Owners are written as whole ids of posts, or as they are called within their unit. */
    private static Map<String, List<PledgeStatus>> byOwner(List<PledgeStatus> all) {
        Map<String, List<PledgeStatus>> byOwner = new LinkedHashMap<>();
        for (PledgeStatus status : all) {
            String owner = status.pledge().owner().value();
            String within = status.pledge().unit() + "." + owner;
            byOwner.computeIfAbsent(owner, none -> new ArrayList<>()).add(status);
            byOwner.computeIfAbsent(within, none -> new ArrayList<>()).add(status);
        }
        return byOwner;
    }

    /** Every pledge, in order of the files. */
    public List<PledgeStatus> all() {
        return all;
    }

    /** The campaigns that have pledges, in order of the files. */
    public List<String> campaigns() {
        return List.copyOf(tallies.keySet());
    }

    /** What was promised in a campaign, in all. */
    public Tally campaign(String campaign) {
        return wholes.getOrDefault(campaign, NOTHING);
    }

    /** What a unit and the units below it promised in a campaign; none when they did not. */
    public Optional<Tally> unit(String campaign, String unit) {
        return Optional.ofNullable(
                tallies.getOrDefault(campaign, Collections.emptyMap()).get(unit));
    }

    /** The tallies of all units of a campaign that have any. */
    public Map<String, Tally> units(String campaign) {
        return Collections.unmodifiableMap(tallies.getOrDefault(campaign, new LinkedHashMap<>()));
    }

    /** The tallies of all topics of a campaign under which something was promised. */
    public Map<String, Tally> topics(String campaign) {
        return Collections.unmodifiableMap(topics.getOrDefault(campaign, new LinkedHashMap<>()));
    }

    /** The pledges whose owner is a post, given with the unit that each was made by. */
    public List<PledgeStatus> ownedBy(String post) {
        return Collections.unmodifiableList(byOwner.getOrDefault(post, List.of()));
    }
}

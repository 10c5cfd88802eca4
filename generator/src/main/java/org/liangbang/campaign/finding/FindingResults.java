package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.campaign.Event;
import org.liangbang.compute.ResultType;

/** How all findings stand on a day, by campaign, unit, owner and event. Immutable. */
public final class FindingResults {
    /** The name under which they are kept. */
    public static final ResultType<FindingResults> TYPE =
            new ResultType<>("findings", FindingResults.class);

    private static final Tally NOTHING = new Tally(List.of());

    /**
     * A weakness named at an event, with the findings it was made into.
     *
     * @param event the weakness
     * @param findings in order of the files; none when nobody made one of it
     */
    public record Weakness(Event event, List<FindingStatus> findings) {
        /** Keeps its own copy. */
        public Weakness {
            findings = List.copyOf(findings);
        }
    }

    private final List<FindingStatus> all;
    private final Map<String, Tally> wholes = new LinkedHashMap<>();
    private final Map<String, Map<String, Tally>> units;
    private final Map<String, Map<String, Tally>> owners;
    private final Map<String, List<Weakness>> weaknesses;
    private final Map<Address, List<FindingStatus>> pages = new LinkedHashMap<>();

    /**
     * Results.
     *
     * @param all every finding known by the day, in order of the files
     * @param units by campaign, then by unit; a unit above others counts theirs
     * @param owners by campaign, then by post
     * @param weaknesses what was named at events, by home campaign
     */
    FindingResults(
            List<FindingStatus> all,
            Map<String, Map<String, Tally>> units,
            Map<String, Map<String, Tally>> owners,
            Map<String, List<Weakness>> weaknesses) {
        this.all = List.copyOf(all);
        this.units = units;
        this.owners = owners;
        this.weaknesses = weaknesses;
        Map<String, List<FindingStatus>> campaigns = new LinkedHashMap<>();
        for (FindingStatus status : all) {
            campaigns
                    .computeIfAbsent(status.finding().campaign(), none -> new ArrayList<>())
                    .add(status);
            pages.computeIfAbsent(status.event().address().page(), none -> new ArrayList<>())
                    .add(status);
        }
        campaigns.forEach((campaign, findings) -> wholes.put(campaign, new Tally(findings)));
    }

    /** Every finding known by the day, in order of the files. */
    public List<FindingStatus> all() {
        return all;
    }

    /** The campaigns that have findings, in order of the files. */
    public List<String> campaigns() {
        return List.copyOf(wholes.keySet());
    }

    /** The findings of a campaign. */
    public Tally campaign(String campaign) {
        return wholes.getOrDefault(campaign, NOTHING);
    }

    /** The findings in a unit and the units below it; none when there are none. */
    public Optional<Tally> unit(String campaign, String unit) {
        return Optional.ofNullable(units(campaign).get(unit));
    }

    /** The tallies of all units of a campaign that have any. */
    public Map<String, Tally> units(String campaign) {
        return Collections.unmodifiableMap(units.getOrDefault(campaign, new LinkedHashMap<>()));
    }

    /** The tallies of all owners of a campaign that have any, by the full id of the post. */
    public Map<String, Tally> owners(String campaign) {
        return Collections.unmodifiableMap(owners.getOrDefault(campaign, new LinkedHashMap<>()));
    }

    /** The weaknesses named by the day at events whose home is a campaign, in order. */
    public List<Weakness> weaknesses(String campaign) {
        return Collections.unmodifiableList(weaknesses.getOrDefault(campaign, List.of()));
    }

    /** What the event shown on a page raised, in order of the files. */
    public List<FindingStatus> raisedOn(Address page) {
        return Collections.unmodifiableList(pages.getOrDefault(page, List.of()));
    }
}

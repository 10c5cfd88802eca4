package org.liangbang.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.model.Audience;
import org.liangbang.model.CalendarYear;
import org.liangbang.model.Campaign;
import org.liangbang.model.Content;
import org.liangbang.model.Post;
import org.liangbang.model.RecordType;
import org.liangbang.model.Unit;

/**
 * The content with its units, posts and campaigns by id and the tree of units. Of two records with
 * one id the first counts. Immutable.
 */
public final class Register {
    private final Content content;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Campaign> campaigns = new LinkedHashMap<>();
    private final Map<String, List<Unit>> children = new LinkedHashMap<>();
    private final WorkingCalendar calendar;
    private final Map<Derivation<?>, Object> derived = new ConcurrentHashMap<>();

    /** Indexes the content. */
    public Register(Content content) {
        this.content = content;
        this.calendar = new WorkingCalendar(content.all(CalendarYear.TYPE));
        for (Unit unit : content.all(Unit.TYPE)) {
            units.putIfAbsent(unit.id().value(), unit);
            unit.parent()
                    .ifPresent(
                            parent ->
                                    children.computeIfAbsent(
                                                    parent.value(), key -> new ArrayList<>())
                                            .add(unit));
        }
        for (Post post : content.all(Post.TYPE)) {
            posts.putIfAbsent(post.id().value(), post);
        }
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            campaigns.putIfAbsent(campaign.id().value(), campaign);
        }
    }

    /** The records. */
    public Content content() {
        return content;
    }

    /** The records of a kind, in the order written. */
    public <R> List<R> all(RecordType<R> type) {
        return content.all(type);
    }

    /**
     * What a kind of record makes of the content before anything is judged or computed. It is made
     * once, when it is first asked for, so that rules and computations can share it.
     *
     * @param derivation how it is made
     */
    public <T> T derived(Derivation<T> derivation) {
        Object known = derived.get(derivation);
        if (known == null) {
            T made = derivation.maker().apply(this);
            Object first = derived.putIfAbsent(derivation, made);
            known = first == null ? made : first;
        }
        return derivation.type().cast(known);
    }

    /** Which days are worked. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The unit with an id. */
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The post with an id. */
    public Optional<Post> post(String id) {
        return Optional.ofNullable(posts.get(id));
    }

    /** The campaign with an id. */
    public Optional<Campaign> campaign(String id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    /** Whether a unit takes part in a campaign. */
    public boolean takesPart(Unit unit, Campaign campaign) {
        return isAmong(unit, campaign.audience());
    }

    /** Whether a unit is one of those that an audience describes. */
    public boolean isAmong(Unit unit, Audience audience) {
        boolean kind = audience.kinds().isEmpty() || audience.kinds().contains(unit.kind());
        return kind
                && (audience.units().isEmpty()
                        || audience.units().stream()
                                .anyMatch(above -> isWithin(unit, above.value())));
    }

    /** All campaigns by id, in the order written. */
    public Map<String, Campaign> campaigns() {
        return Collections.unmodifiableMap(campaigns);
    }

    /** All units by id, in the order written. */
    public Map<String, Unit> units() {
        return Collections.unmodifiableMap(units);
    }

    /** All posts by id, in the order written. */
    public Map<String, Post> posts() {
        return Collections.unmodifiableMap(posts);
    }

    /**
     * The units without a unit above them, in the order written: the district, when all is well.
     */
    public List<Unit> roots() {
        return units.values().stream().filter(unit -> unit.parent().isEmpty()).toList();
    }

    /** The units directly below the roots, in the order written: towns and offices. */
    public List<Unit> towns() {
        return roots().stream().flatMap(root -> childrenOf(root.id().value()).stream()).toList();
    }

    /** The units directly below a unit, in the order written. */
    public List<Unit> childrenOf(String unit) {
        return Collections.unmodifiableList(children.getOrDefault(unit, List.of()));
    }

    /**
     * A unit and the units above it, from itself to the district. A ring of parents, which a rule
     * reports, ends the line.
     */
    public List<Unit> lineage(Unit unit) {
        List<Unit> line = new ArrayList<>();
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent() && !line.contains(next.get())) {
            line.add(next.get());
            next = next.get().parent().flatMap(parent -> unit(parent.value()));
        }
        return line;
    }

    /** Whether a unit is another one or lies below it. */
    public boolean isWithin(Unit unit, String ancestor) {
        return lineage(unit).stream().anyMatch(each -> each.id().value().equals(ancestor));
    }

    /**
     * The post that an editor named: by its id, or by its short name within a unit, so that {@code
     * secretary} is the secretary of the record's own unit.
     */
    public Optional<Post> resolve(String written, String unit) {
        return post(written).or(() -> post(unit + "." + written));
    }

    /** The names by which a record of a unit may name posts: short ones first, then all ids. */
    public List<String> postNames(String unit) {
        String own = unit + ".";
        List<String> names = new ArrayList<>();
        posts.keySet().stream()
                .filter(id -> id.startsWith(own))
                .map(id -> id.substring(own.length()))
                .forEach(names::add);
        names.addAll(posts.keySet());
        return names;
    }
}

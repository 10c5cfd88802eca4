package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.check.Register;
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;

/** Gathers who covers what, scope by scope; tasks of several divisions may share a scope. */
final class Covers {
    private final Campaign campaign;
    private final Register content;
    private final Map<String, Matters> matters = new LinkedHashMap<>();
    private final Map<String, Scope> scopes = new LinkedHashMap<>();
    private final Map<String, Map<String, Cover.Covered>> covered = new LinkedHashMap<>();

    Covers(Campaign campaign, Register content) {
        this.campaign = campaign;
        this.content = content;
    }

    /** Counts the tasks of a division in, as they stand on the day looked at. */
    void add(Division division, List<TaskStatus> tasks) {
        Optional<Matters> found =
                division.scope().flatMap(scope -> Matters.in(scope, campaign, content));
        if (found.isEmpty()) {
            return;
        }
        String key = found.get().key();
        matters.putIfAbsent(key, found.get());
        division.scope().ifPresent(scope -> scopes.putIfAbsent(key, scope));
        Map<String, Cover.Covered> those =
                covered.computeIfAbsent(key, none -> new LinkedHashMap<>());
        for (TaskStatus status : tasks) {
            if (status.days().contains(status.day())) {
                for (Located<String> cover : status.task().covers()) {
                    those.putIfAbsent(cover.value(), new Cover.Covered(status, cover));
                }
            }
        }
    }

    /** What was gathered, in order of first mention. */
    List<Cover> all() {
        List<Cover> all = new ArrayList<>();
        matters.forEach(
                (key, those) ->
                        all.add(
                                new Cover(
                                        Optional.ofNullable(scopes.get(key)).orElseThrow(),
                                        those,
                                        covered.getOrDefault(key, Map.of()))));
        return all;
    }
}

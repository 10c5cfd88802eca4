package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.source.Located;

/**
 * Who answers for the things of a scope on a day.
 *
 * @param scope the scope, as the first division with it says
 * @param matters the things
 * @param byMatter the tasks that cover them on that day, by the ids of the things
 */
record Cover(Scope scope, Matters matters, Map<String, Covered> byMatter) {
    /** Keeps its own copy. */
    Cover {
        byMatter = Collections.unmodifiableMap(new LinkedHashMap<>(byMatter));
    }

    /**
     * That a task covers something.
     *
     * @param task the task
     * @param place where the task names it
     */
    record Covered(TaskStatus task, Located<String> place) {}

    /** The things somebody must answer for on a day, in the order written. */
    List<Matter> matters(LocalDate day) {
        return matters.byId().values().stream()
                .filter(each -> each.days().filter(days -> days.contains(day)).isPresent())
                .toList();
    }

    /** The task that covers a thing on the day; the first, when the scope allows several. */
    Optional<Covered> of(Matter matter) {
        return Optional.ofNullable(byMatter.get(matter.id().value()));
    }
}

package org.liangbang.campaign.responsibility;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;

/**
 * Who answers for campaigns, as a kind of record: groups and task forces are written in the
 * campaigns themselves, tasks in files of their own.
 */
public final class ResponsibilityKind {
    private ResponsibilityKind() {}

    /** Everything the stages need to know of it. */
    public static Kind kind() {
        return new Kind(
                "responsibility",
                List.of(Division.SOURCE),
                List.of(
                        new ResponsibilityRule(),
                        new TaskPlaceRule(),
                        new TaskDepartmentRule(),
                        new TaskDayRule(),
                        new TaskLeadRule(),
                        new TaskScopeRule()),
                List.of(new RoleComputation(), new TaskComputation()),
                new ResponsibilityPresentation(),
                List.of(new TasksBlock()),
                Events.none(),
                new ResponsibilityOversight());
    }
}

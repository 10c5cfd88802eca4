package org.liangbang.campaign.responsibility;

import java.util.List;

/**
 * What a department does in a campaign.
 *
 * @param department the department
 * @param led the tasks it leads on the day looked at, in the order written
 * @param joined the tasks it joins in, in the order written
 */
record DepartmentTasks(Department department, List<TaskStatus> led, List<TaskStatus> joined) {
    /** Keeps its own copies. */
    DepartmentTasks {
        led = List.copyOf(led);
        joined = List.copyOf(joined);
    }
}

package org.liangbang.cli;

import java.util.List;

/** The commands there are; help lists just these. */
final class Commands {
    private Commands() {}

    /** All commands, in the order help lists them. */
    static List<Object> all(Desk desk) {
        return List.of(new CheckCommand(desk), new ExplainCommand(desk), new SchemaCommand(desk));
    }
}

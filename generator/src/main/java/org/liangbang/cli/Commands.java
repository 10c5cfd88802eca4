package org.liangbang.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands there are; help lists just these. */
final class Commands {
    private Commands() {}

    /** All commands, in the order help lists them. */
    static List<CommandLine> all(Desk desk) {
        CommandLine fresh = new CommandLine(new NewCommand(desk));
        fresh.addSubcommand(new NewArticleCommand(desk));
        fresh.addSubcommand(new NewPledgeCommand(desk));
        return List.of(
                new CommandLine(new BuildCommand(desk)),
                new CommandLine(new CheckCommand(desk)),
                new CommandLine(new ServeCommand(desk)),
                new CommandLine(new ExplainCommand(desk)),
                new CommandLine(new TypesetCommand(desk)),
                new CommandLine(new SchemaCommand(desk)),
                fresh);
    }
}

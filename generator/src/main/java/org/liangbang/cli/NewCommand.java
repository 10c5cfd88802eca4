package org.liangbang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes commented starting files; its sub-commands say of what. */
@Command(name = "new", mixinStandardHelpOptions = true, subcommandsRepeatable = false)
final class NewCommand implements Callable<Integer> {
    private final Desk desk;

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.terminal().err().println(desk.speech().say("new.what"));
        return ExitCode.WRONG_CALL;
    }
}

package org.liangbang.cli;

import picocli.CommandLine.Command;

/** Writes commented starting files; its sub-commands say of what. */
@Command(name = "new", mixinStandardHelpOptions = true, subcommandsRepeatable = false)
final class NewCommand implements Runnable {
    private final Desk desk;

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        desk.say("new.what");
    }
}

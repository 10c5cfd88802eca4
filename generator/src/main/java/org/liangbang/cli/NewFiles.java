package org.liangbang.cli;

/** What the commands that write new files have in common: the form of ids. */
final class NewFiles {
    private NewFiles() {}

    /** Whether an id is fit for an address. */
    static boolean isId(String id) {
        return id.matches("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    }

    /** Says that an id is not fit; gives the exit code of a wrong call. */
    static int refuseId(Desk desk, String id) {
        desk.terminal().err().println(desk.speech().say("new.id-form", id));
        return ExitCode.WRONG_CALL;
    }
}

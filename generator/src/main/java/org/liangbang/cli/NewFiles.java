package org.liangbang.cli;

/** What the commands that write new files have in common: what they refuse. */
final class NewFiles {
    private NewFiles() {}

    /** Whether an id is fit for an address. */
    static boolean isId(String id) {
        return id.matches("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    }

    /** Says why nothing was written; gives the exit code of a wrong call. */
    static int refuse(Desk desk, String why, Object... values) {
        desk.terminal().err().println(desk.speech().say(why, values));
        return ExitCode.WRONG_CALL;
    }
}

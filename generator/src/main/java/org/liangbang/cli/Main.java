package org.liangbang.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit code, unless that is 0: a process that
     * carries others (Maven) then goes on.
     */
    public static void main(String[] arguments) {
        // the texts are UTF-8 whatever the terminal of a build server is set to
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, err);
        Surroundings surroundings = new Surroundings(System.getenv(), Clock.systemUTC());
        int code = new CommandLineProgram(terminal, surroundings).run(List.of(arguments));
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }
}

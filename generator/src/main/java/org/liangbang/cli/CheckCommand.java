package org.liangbang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.liangbang.build.Build;
import org.liangbang.build.Fixes;
import org.liangbang.build.Pool;
import org.liangbang.build.Timings;
import org.liangbang.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks everything a build checks, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin private ContentOptions options;

    @Option(names = "--fix", descriptionKey = "fix")
    private boolean fix;

    CheckCommand(Desk desk) {
        this.desk = desk;
        this.options = new ContentOptions();
    }

    @Override
    public Integer call() {
        boolean people = options.format() == ContentOptions.Format.TEXT;
        List<Diagnostic> diagnostics = check();
        if (fix) {
            int mended = Fixes.apply(options.content(), diagnostics);
            if (people) {
                desk.say("check.mended", mended);
            }
            diagnostics = check();
        }
        desk.show(diagnostics, options);
        boolean mistaken =
                options.strict()
                        ? !diagnostics.isEmpty()
                        : diagnostics.stream().anyMatch(Diagnostic::isError);
        if (!mistaken && people) {
            desk.say("check.fine");
        }
        return mistaken ? ExitCode.MISTAKES : ExitCode.DONE;
    }

    private List<Diagnostic> check() {
        return Pool.run(
                options.jobs(),
                () ->
                        Build.standard()
                                .check(
                                        options.request(desk.surroundings()),
                                        new Timings(stage -> {})));
    }
}

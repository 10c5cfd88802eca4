package org.liangbang.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.liangbang.build.Build;
import org.liangbang.build.BuildReport;
import org.liangbang.build.Pool;
import org.liangbang.build.Timings;
import org.liangbang.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the whole site. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin private ContentOptions options;

    @Option(names = "--timings", descriptionKey = "timings")
    private boolean showTimings;

    BuildCommand(Desk desk) {
        this.desk = desk;
        this.options = new ContentOptions();
    }

    @Override
    public Integer call() {
        boolean people = options.format() == ContentOptions.Format.TEXT;
        Timings timings =
                new Timings(
                        stage -> {
                            if (people) {
                                desk.say("stage." + stage);
                            }
                        });
        Build build = Build.standard();
        BuildReport report =
                Pool.run(
                        options.jobs(),
                        () -> build.run(options.request(desk.surroundings()), timings));
        desk.show(report.diagnostics(), options);
        if (people) {
            report.made().ifPresent(made -> sayMade(made, timings));
            if (report.made().isEmpty()) {
                desk.say(
                        report.diagnostics().stream().anyMatch(Diagnostic::isError)
                                ? "build.nothing-written"
                                : "build.strict");
            }
        }
        if (showTimings) {
            sayTimings(timings, people ? desk.terminal().out() : desk.terminal().err());
        }
        return report.made().isPresent() ? ExitCode.DONE : ExitCode.MISTAKES;
    }

    private void sayMade(BuildReport.Made made, Timings timings) {
        Path out = options.out();
        desk.say(
                "build.made",
                made.pages(),
                made.editions(),
                made.sheets(),
                made.placards(),
                made.figures(),
                Speech.seconds(timings.total()));
        desk.say("build.written", out, made.written(), made.unchanged(), made.removed());
        if (made.foreign() > 0) {
            desk.say("build.foreign", made.foreign());
        }
        desk.say("build.open", out.resolve("index.html"));
    }

    private static void sayTimings(Timings timings, PrintStream to) {
        for (Map.Entry<String, Long> stage : timings.stages().entrySet()) {
            to.println(Speech.seconds(stage.getValue()) + " s  " + stage.getKey());
        }
    }
}

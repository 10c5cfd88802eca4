package org.liangbang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liangbang.build.Build;
import org.liangbang.build.BuildReport;
import org.liangbang.build.Pool;
import org.liangbang.build.Timings;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Messages;
import org.liangbang.diagnostic.TextPrinter;
import org.liangbang.serve.MistakesPage;
import org.liangbang.serve.Preview;
import org.liangbang.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Previews the site on this machine and rebuilds it when a file changes. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 4000;

    private final Desk desk;

    @Mixin private ContentOptions options;

    @Option(names = "--port", descriptionKey = "serve.port", paramLabel = "N")
    private int port = USUAL_PORT;

    ServeCommand(Desk desk) {
        this.desk = desk;
        this.options = new ContentOptions();
    }

    @Override
    public Integer call() throws IOException {
        List<Path> watched = new ArrayList<>(List.of(options.content()));
        options.theme().ifPresent(watched::add);
        try (PreviewServer server =
                new PreviewServer(port, options.out(), watched, this::rebuild)) {
            desk.say("serve.ready", server.port());
            server.watch();
        }
        return ExitCode.DONE;
    }

    private Preview rebuild() {
        Timings timings = new Timings(stage -> {});
        BuildReport report =
                Pool.run(
                        options.jobs(),
                        () -> Build.standard().run(options.request(desk.surroundings()), timings));
        desk.show(report.diagnostics(), options);
        if (report.made().isPresent()) {
            desk.say("serve.rebuilt", Speech.seconds(timings.total()));
            return new Preview(Optional.empty());
        }
        long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
        desk.say("serve.mistakes", errors);
        Messages messages = Messages.in(desk.speech().language());
        TextPrinter printer = new TextPrinter(messages, options.displayRoot());
        List<String> printed = report.diagnostics().stream().map(printer::print).toList();
        return new Preview(
                Optional.of(MistakesPage.of(desk.speech().say("serve.mistakes", errors), printed)));
    }
}

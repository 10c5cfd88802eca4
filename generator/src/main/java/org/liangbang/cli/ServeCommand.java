package org.liangbang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
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
import org.liangbang.output.OutputFailure;
import org.liangbang.serve.MistakesPage;
import org.liangbang.serve.Preview;
import org.liangbang.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Previews the site on this machine and rebuilds it when a file changes. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 4000;
    private static final int LAST_PORT = 65_535;

    private final Desk desk;

    @Mixin private ContentOptions options;

    @Option(names = "--port", descriptionKey = "serve.port", paramLabel = "N")
    private int port = USUAL_PORT;

    @Spec private CommandSpec call;

    /** Whether there was a build already: then trouble with files may pass, and is shown. */
    private boolean running;

    ServeCommand(Desk desk) {
        this.desk = desk;
        this.options = new ContentOptions();
        this.call = CommandSpec.create();
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    call.commandLine(),
                    "--port",
                    call.findOption("--port"),
                    Integer.toString(port));
        }
        List<Path> watched = new ArrayList<>(List.of(options.content()));
        options.theme().ifPresent(watched::add);
        try (PreviewServer server =
                new PreviewServer(port, options.out(), watched, this::rebuild)) {
            desk.say("serve.ready", server.port());
            running = true;
            server.watch();
        } catch (BindException taken) {
            int other = port < LAST_PORT ? port + 1 : USUAL_PORT;
            desk.terminal().err().println(desk.speech().say("serve.port-taken", port, other));
            return ExitCode.WRONG_CALL;
        }
        return ExitCode.DONE;
    }

    private Preview rebuild() {
        try {
            return build();
        } catch (UncheckedIOException | OutputFailure trouble) {
            if (!running) {
                throw trouble;
            }
            // a file that is just being saved is gone for a moment
            String why = Optional.ofNullable(trouble.getMessage()).orElse("");
            String said = desk.speech().say("files.failed", why);
            desk.terminal().err().println(said);
            return new Preview(Optional.of(MistakesPage.of(said, List.of())));
        }
    }

    private Preview build() {
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
                Optional.of(MistakesPage.of(desk.speech().say("serve.page", errors), printed)));
    }
}

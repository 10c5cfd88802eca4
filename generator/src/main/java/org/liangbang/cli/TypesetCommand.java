package org.liangbang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.liangbang.build.Build;
import org.liangbang.build.Pool;
import org.liangbang.build.Printed;
import org.liangbang.build.Timings;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.output.Artifact;
import org.liangbang.paper.layout.edition.CopyfittingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the PDFs of one edition and prints how its stories were fitted. */
@Command(name = "typeset", mixinStandardHelpOptions = true)
final class TypesetCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "typeset.edition")
    private String edition = "";

    @Mixin private ContentOptions options;

    TypesetCommand(Desk desk) {
        this.desk = desk;
        this.options = new ContentOptions();
    }

    @Override
    public Integer call() {
        Outcome<Printed> outcome =
                Pool.run(
                        options.jobs(),
                        () ->
                                Build.standard()
                                        .typeset(
                                                edition,
                                                options.request(desk.surroundings()),
                                                new Timings(stage -> {})));
        desk.show(outcome.diagnostics(), options);
        if (outcome.value().isEmpty()) {
            if (!outcome.hasErrors()) {
                desk.terminal().err().println(desk.speech().say("typeset.unknown", edition));
                return ExitCode.WRONG_CALL;
            }
            return ExitCode.MISTAKES;
        }
        Printed printed = outcome.value().get();
        List<Path> written =
                Pool.run(
                        options.jobs(),
                        () -> printed.files().parallelStream().map(this::write).toList());
        written.forEach(path -> desk.say("typeset.written", path));
        report(printed.report());
        return ExitCode.DONE;
    }

    private Path write(Artifact file) {
        Path path = options.out().resolve(file.path());
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(path)) {
                file.source().writeTo(out);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return path;
    }

    private void report(CopyfittingReport report) {
        new FittingWords(desk.speech()).lines(report).forEach(desk.terminal().out()::println);
    }
}

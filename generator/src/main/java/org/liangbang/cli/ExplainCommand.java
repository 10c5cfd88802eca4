package org.liangbang.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liangbang.address.FigureId;
import org.liangbang.build.Build;
import org.liangbang.build.Computed;
import org.liangbang.build.Pool;
import org.liangbang.build.Timings;
import org.liangbang.campaign.Words;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Span;
import org.liangbang.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints how a figure was worked out, with files and lines. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FIGURE", descriptionKey = "explain.figure")
    private String figure = "";

    @Mixin private ContentOptions options;

    ExplainCommand(Desk desk) {
        this.desk = desk;
        this.options = new ContentOptions();
    }

    @Override
    public Integer call() {
        Outcome<Computed> outcome =
                Pool.run(
                        options.jobs(),
                        () ->
                                Build.standard()
                                        .compute(
                                                options.request(desk.surroundings()),
                                                new Timings(stage -> {})));
        if (outcome.value().isEmpty()) {
            desk.show(outcome.diagnostics(), options);
            return ExitCode.MISTAKES;
        }
        Computed computed = outcome.value().get();
        Optional<Figure> found = computed.results().figure(new FigureId(figure));
        if (found.isEmpty()) {
            sayUnknown(computed);
            return ExitCode.WRONG_CALL;
        }
        print(found.get(), computed.words());
        return ExitCode.DONE;
    }

    private void sayUnknown(Computed computed) {
        List<String> known =
                computed.results().figures().stream().map(each -> each.id().path()).toList();
        desk.terminal().err().println(desk.speech().say("explain.unknown", figure));
        Nearest.names(figure, known).forEach(near -> desk.terminal().err().println("  " + near));
    }

    private void print(Figure shown, Words words) {
        PrintStream out = desk.terminal().out();
        out.println(shown.id() + "  " + shown.printed());
        print(shown.explanation().get(), words, 0);
        out.flush();
    }

    private void print(Explanation step, Words words, int depth) {
        PrintStream out = desk.terminal().out();
        String indent = "  ".repeat(depth);
        StringBuilder line = new StringBuilder(indent);
        line.append(words.get(step.step(), step.arguments().toArray()));
        if (!step.sum().isEmpty()) {
            line.append("  ").append(step.sum());
        }
        if (!step.result().isEmpty()) {
            line.append(" = ").append(step.result());
        }
        out.println(line);
        for (Span place : step.places()) {
            out.println(indent + "  " + place.shown(options.displayRoot()));
        }
        step.figure().ifPresent(other -> out.println(indent + "  → explain " + other));
        for (Explanation part : step.parts()) {
            print(part, words, depth + 1);
        }
    }
}

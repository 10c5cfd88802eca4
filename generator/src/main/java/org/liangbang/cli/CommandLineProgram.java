package org.liangbang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.liangbang.diagnostic.Messages;
import org.liangbang.output.OutputFailure;
import picocli.CommandLine;

/** The program as a shell sees it: reads the arguments, runs a command, gives an exit code. */
public final class CommandLineProgram {
    private static final String BUNDLE = "org.liangbang.cli.help";

    private final Terminal terminal;
    private final Surroundings surroundings;

    /** A program that speaks to a terminal. */
    public CommandLineProgram(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    /**
     * Runs a command; without arguments, a build.
     *
     * @return one of the codes of {@link ExitCode}
     */
    public int run(List<String> arguments) {
        Messages.Language language = language(arguments);
        Speech speech = Speech.in(language);
        CommandLine line = new CommandLine(new RootCommand());
        Desk desk = new Desk(terminal, surroundings, speech);
        Commands.all(desk).forEach(command -> line.addSubcommand(command));
        line.setResourceBundle(bundle(language));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, speech));
        line.setParameterExceptionHandler(new WrongCall(terminal, speech));
        List<String> given = arguments.isEmpty() ? List.of("build") : arguments;
        return line.execute(given.toArray(String[]::new));
    }

    /** Help and complaints about arguments are said before the arguments are read. */
    private static Messages.Language language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean english =
                (at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en"))
                        || arguments.contains("--lang=en");
        return english ? Messages.Language.ENGLISH : Messages.Language.CHINESE;
    }

    private static ResourceBundle bundle(Messages.Language language) {
        Locale locale =
                language == Messages.Language.ENGLISH ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, exactly);
    }

    private int failed(Exception failure, Speech speech) {
        Optional<IOException> files = fileTrouble(failure);
        if (files.isPresent()) {
            terminal.err().println(speech.say("files.failed", describe(files.get())));
            return ExitCode.FILES;
        }
        terminal.err().println(speech.say("bug"));
        failure.printStackTrace(terminal.err());
        return ExitCode.BUG;
    }

    private static Optional<IOException> fileTrouble(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof IOException trouble) {
                return Optional.of(trouble);
            }
            boolean wrapped =
                    cause instanceof UncheckedIOException || cause instanceof OutputFailure;
            cause = wrapped || cause == failure ? cause.getCause() : null;
        }
        return Optional.empty();
    }

    private static String describe(IOException trouble) {
        String kind = trouble.getClass().getSimpleName().replace("Exception", "");
        String detail = trouble.getMessage();
        return detail == null ? kind : kind + " " + detail;
    }
}

package org.liangbang.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, and how the command is called. */
final class WrongCall implements IParameterExceptionHandler {
    private final Terminal terminal;
    private final Speech speech;

    WrongCall(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        terminal.err().println(message(wrong));
        terminal.err().println();
        wrong.getCommandLine().usage(terminal.err());
        terminal.err().flush();
        return ExitCode.WRONG_CALL;
    }

    private String message(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return speech.say("call.missing", names(missing.getMissing()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        Optional<ArgSpec> argument = Optional.ofNullable(wrong.getArgSpec());
        return argument.map(arg -> speech.say("call.value", name(arg), given(wrong)))
                .orElseGet(wrong::getMessage);
    }

    private static String given(ParameterException wrong) {
        return Optional.ofNullable(wrong.getValue()).orElse("");
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        String said = speech.say("call.unknown", String.join(" ", unmatched.getUnmatched()));
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? said : said + speech.say("call.near", String.join(", ", near));
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(WrongCall::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

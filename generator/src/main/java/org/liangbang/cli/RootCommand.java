package org.liangbang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself, which does nothing but its commands. */
@Command(
        name = "liangbang",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "org.liangbang.cli.help")
final class RootCommand {
    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh-CN|en")
    private String language = "zh-CN";

    /** The language asked for; {@link CommandLineProgram} has read it already. */
    String language() {
        return language;
    }
}

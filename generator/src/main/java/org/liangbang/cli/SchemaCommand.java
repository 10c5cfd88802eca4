package org.liangbang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.liangbang.build.Build;
import org.liangbang.build.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes JSON Schemas of all content files, for completion in editor programs. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--out", descriptionKey = "schema.out", paramLabel = "DIR")
    private Path out = Path.of("schemas");

    SchemaCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> files = Schemas.of(Build.standard().sources());
        Files.createDirectories(out);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(out.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        desk.say("schema.written", files.size() - 1, out, out.resolve(Schemas.SETTINGS));
        return ExitCode.DONE;
    }
}

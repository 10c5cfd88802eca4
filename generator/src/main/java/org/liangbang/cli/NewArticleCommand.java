package org.liangbang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented article to begin with. */
@Command(name = "article", mixinStandardHelpOptions = true)
final class NewArticleCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "new.id")
    private String id = "";

    @Option(names = "--date", descriptionKey = "new.date", paramLabel = "DATE", required = true)
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
    private Path content = Path.of("content");

    NewArticleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (!NewFiles.isId(id)) {
            return NewFiles.refuseId(desk, id);
        }
        Path folder = content.resolve("articles").resolve(Integer.toString(date.getYear()));
        Path file = folder.resolve(id + ".md");
        if (Files.exists(file)) {
            desk.terminal().err().println(desk.speech().say("new.exists", file));
            return ExitCode.WRONG_CALL;
        }
        Files.createDirectories(folder);
        String text = Starter.text("article.md", Map.of("date", date.toString()));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        desk.say("new.written", file);
        return ExitCode.DONE;
    }
}

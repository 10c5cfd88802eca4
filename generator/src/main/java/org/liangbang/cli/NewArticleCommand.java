package org.liangbang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            return NewFiles.refuse(desk, "new.id-form", id);
        }
        if (!Files.isDirectory(content)) {
            return NewFiles.refuse(desk, "new.no-content", content);
        }
        Optional<Path> same = written();
        if (same.isPresent()) {
            return NewFiles.refuse(desk, "new.id-taken", id, same.get());
        }
        Path folder = content.resolve("articles").resolve(Integer.toString(date.getYear()));
        Path file = folder.resolve(id + ".md");
        Files.createDirectories(folder);
        String text = Starter.text("article.md", Map.of("date", date.toString()));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        desk.say("new.written", file);
        return ExitCode.DONE;
    }

    /** The article that has the id already, in whatever year. */
    private Optional<Path> written() throws IOException {
        Path articles = content.resolve("articles");
        if (!Files.isDirectory(articles)) {
            return Optional.empty();
        }
        try (Stream<Path> years = Files.list(articles)) {
            return years.sorted()
                    .map(year -> year.resolve(id + ".md"))
                    .filter(Files::exists)
                    .findFirst();
        }
    }
}

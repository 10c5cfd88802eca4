package org.liangbang.paper.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the inspector needs to know of the sample content. */
final class Sample {
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s*title: *\"?(.+?)\"? *$");

    private Sample() {}

    /** The titles of all articles and pages, as they were written. */
    static List<String> titles() throws IOException {
        List<String> titles = new ArrayList<>();
        for (String folder : List.of("articles", "editions")) {
            for (Path file : files(folder)) {
                TITLE.matcher(Files.readString(file))
                        .results()
                        .forEach(title -> titles.add(title.group(1)));
            }
        }
        return titles;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content", folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

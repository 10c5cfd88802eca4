package org.liangbang.paper.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the inspector needs to know of the sample content. */
final class Sample {
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s*title: *(.+?) *$");

    private Sample() {}

    /** The titles of all articles and pages, as they were written. */
    static List<String> titles() throws IOException {
        List<String> titles = new ArrayList<>();
        for (String folder : List.of("articles", "editions")) {
            try (Stream<Path> files = Files.walk(Path.of("content", folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    Matcher title = TITLE.matcher(Files.readString(file));
                    while (title.find()) {
                        titles.add(title.group(1).replaceAll("^\"|\"$", ""));
                    }
                }
            }
        }
        return titles;
    }
}

package org.liangbang.build;

import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes files that are better not kept in the repository: links, odd bytes, and very large ones.
 *
 * <p>One line of {@code make.txt} each, with names relative to the folder of the site:
 *
 * <pre>
 * link NAME TARGET           a symbolic link
 * socket NAME                a file that is neither regular nor a link
 * bytes NAME HEX HEX …       a file of these bytes
 * append NAME COUNT TEXT     the text so many times at the end of a file; \n, &#92;u202e stand for
 *                            characters that cannot be seen
 * </pre>
 */
final class Making {
    private static final Pattern UNSEEN = Pattern.compile("\\\\(n|u([0-9a-f]{4}))");

    private final Path site;

    Making(Path site) {
        this.site = site;
    }

    /** Makes all files that a list describes. */
    void make(List<String> lines) throws IOException {
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            Path file = site.resolve(words[1]);
            Files.createDirectories(file.getParent());
            switch (words[0]) {
                case "link" -> Files.createSymbolicLink(file, Path.of(words[2]));
                case "socket" -> socket(file);
                case "bytes" -> Files.write(file, HexFormat.ofDelimiter(" ").parseHex(words[2]));
                case "append" -> append(file, words[2]);
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    private static void socket(Path file) throws IOException {
        try (ServerSocketChannel open = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            open.bind(UnixDomainSocketAddress.of(file));
        }
    }

    private static void append(Path file, String countAndText) throws IOException {
        int blank = countAndText.indexOf(' ');
        int count = Integer.parseInt(countAndText.substring(0, blank));
        String text =
                UNSEEN.matcher(countAndText.substring(blank + 1)).replaceAll(Making::character);
        try (Writer writer =
                Files.newBufferedWriter(
                        file,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            for (int times = 0; times < count; times++) {
                writer.write(text);
            }
        }
    }

    private static String character(MatchResult written) {
        return written.group(2) == null
                ? "\n"
                : Character.toString(Integer.parseInt(written.group(2), 16));
    }
}

package org.liangbang.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;

/**
 * Reads the content folder: the only reader of it, each file once, in path order.
 *
 * <p>Symbolic links are not followed, so that no path leaves the folder; names that begin with a
 * full stop are passed over.
 */
public final class ContentScan {
    /** Texts larger than this are refused unread, in bytes. */
    static final long LARGEST_TEXT = 1_000_000;

    private static final List<String> TEXTS = List.of(".yaml", ".yml", ".md", ".csv");

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ContentScan() {}

    /** What reading one file gave. */
    private record Scanned(SourceFile file, List<Diagnostic> diagnostics) {}

    private record Found(String path, Path file, long size) {
        boolean isText() {
            return TEXTS.stream().anyMatch(path::endsWith);
        }
    }

    /**
     * Reads everything in a folder.
     *
     * @param root the content folder
     * @throws UncheckedIOException when the folder or a file in it cannot be read
     */
    public static Outcome<SourceTree> scan(Path root) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Found> found = walk(root, diagnostics);
        List<Scanned> scanned =
                found.parallelStream().filter(Found::isText).map(ContentScan::read).toList();
        SortedMap<String, SourceFile> texts = new TreeMap<>();
        for (Scanned each : scanned) {
            diagnostics.addAll(each.diagnostics);
            texts.put(each.file.path(), each.file);
        }
        SortedMap<String, SourceTree.Asset> assets = new TreeMap<>();
        for (Found each : found) {
            if (!each.isText()) {
                assets.put(each.path, new SourceTree.Asset(each.path, each.file, each.size));
            }
        }
        return Outcome.of(new SourceTree(root, texts, assets), diagnostics);
    }

    private static List<Found> walk(Path root, List<Diagnostic> diagnostics) {
        List<Found> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Walk(root, found, diagnostics));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Found> found;
        private final List<Diagnostic> diagnostics;

        Walk(Path root, List<Found> found, List<Diagnostic> diagnostics) {
            this.root = root;
            this.found = found;
            this.diagnostics = diagnostics;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String path = portable(root.relativize(file));
            if (attributes.isRegularFile()) {
                found.add(new Found(path, file, attributes.size()));
            } else {
                String code = attributes.isSymbolicLink() ? "file.link" : "file.not-regular";
                diagnostics.add(Diagnostic.error(code, new SourceFile(path, "").start()));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }

        private static String portable(Path relative) {
            return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        }
    }

    private static Scanned read(Found found) {
        SourceFile empty = new SourceFile(found.path, "");
        if (found.size > LARGEST_TEXT) {
            Diagnostic tooLarge =
                    Diagnostic.error("file.too-large", empty.start())
                            .with("size", found.size)
                            .with("most", LARGEST_TEXT);
            return new Scanned(empty, List.of(tooLarge));
        }
        try {
            return decode(found.path, readBytes(found));
        } catch (CharacterCodingException notText) {
            Diagnostic encoding = Diagnostic.error("file.encoding", empty.start());
            return new Scanned(empty, List.of(encoding));
        }
    }

    /** A link that took the place of the file since the folder was walked is not followed. */
    private static byte[] readBytes(Found found) {
        byte[] bytes = new byte[(int) found.size];
        try (InputStream in = Files.newInputStream(found.file, LinkOption.NOFOLLOW_LINKS)) {
            int length = in.readNBytes(bytes, 0, bytes.length);
            return length < bytes.length ? Arrays.copyOf(bytes, length) : bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Scanned decode(String path, byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            text = decodeStrictly(bytes);
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        return new Scanned(new SourceFile(path, text), List.of());
    }

    /** The character that stands for bytes which are no UTF-8 may also be meant. */
    private static String decodeStrictly(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}

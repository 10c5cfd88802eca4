package org.liangbang.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * One file of the site, made when it is asked for.
 *
 * @param path relative to the site's folder, parts joined by {@code /}
 * @param source makes its bytes, the same each time, from any thread
 * @param lasting whether its name says its content, so that a file of this name never changes
 */
public record Artifact(String path, Source source, boolean lasting) {
    /** Letters, digits and signs that every file system and web server takes as they are. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,199}");

    /** Makes the bytes of a file. */
    @FunctionalInterface
    public interface Source {
        /**
         * Writes all bytes.
         *
         * @param out where to, left open
         * @throws IOException when the bytes cannot be read or taken
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Refuses a path that could leave the folder or that some file system would not take.
     *
     * @throws IllegalArgumentException when it is such a path, which is a bug of ours: ids that
     *     become paths have been checked
     */
    public Artifact {
        for (String part : path.split("/", -1)) {
            if (!PART.matcher(part).matches() || part.endsWith(".")) {
                throw new IllegalArgumentException("not a path for a file of the site: " + path);
            }
        }
    }

    /** A file whose bytes may differ from build to build. */
    public static Artifact of(String path, Source source) {
        return new Artifact(path, source, false);
    }

    /** A file of given bytes. */
    public static Artifact of(String path, byte[] bytes) {
        return of(path, out -> out.write(bytes));
    }

    /** A file whose name says its content: it is not made again when it is there already. */
    public static Artifact lasting(String path, Source source) {
        return new Artifact(path, source, true);
    }
}

package org.liangbang.address;

import java.util.List;

/**
 * The id of a computed figure: record path and figure, such as {@code
 * lsb-2025/2025-q4-liuan/liuan-dongyuan/total}.
 *
 * @param path parts joined by {@code /}: campaign, record, and at least one more
 */
public record FigureId(String path) implements Comparable<FigureId> {
    /** Joins the parts of an id. */
    public static FigureId of(String... parts) {
        return new FigureId(String.join("/", parts));
    }

    /** The parts, from campaign to figure. */
    public List<String> parts() {
        return List.of(path.split("/", -1));
    }

    /** The id of the campaign it belongs to. */
    public String campaign() {
        return path.substring(0, path.indexOf('/'));
    }

    /** The id of the record it belongs to: the second part. */
    public String record() {
        int from = path.indexOf('/') + 1;
        return path.substring(from, path.indexOf('/', from));
    }

    /** What is left behind campaign and record; the fragment on the trace page. */
    public String anchor() {
        int from = path.indexOf('/', path.indexOf('/') + 1) + 1;
        return path.substring(from).replace('/', '.');
    }

    /** By path. */
    @Override
    public int compareTo(FigureId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}

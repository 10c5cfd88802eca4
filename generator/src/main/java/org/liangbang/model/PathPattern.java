package org.liangbang.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where files of one kind lie in the content folder, such as {@code
 * campaigns/{campaign}/pledges/{unit}.yaml}. A name in braces stands for one part of the path, or
 * for the part's beginning before its ending; {@code *} does too, without a name.
 */
public final class PathPattern {
    private final String pattern;
    private final String[] parts;

    private PathPattern(String pattern) {
        this.pattern = pattern;
        this.parts = pattern.split("/", -1);
    }

    /** A pattern as written. */
    public static PathPattern of(String pattern) {
        return new PathPattern(pattern);
    }

    /**
     * The names and what they stand for in a path; empty when the path does not fit.
     *
     * @param path relative to the content folder, parts joined by {@code /}
     */
    public Optional<Map<String, String>> match(String path) {
        String[] given = path.split("/", -1);
        if (given.length != parts.length) {
            return Optional.empty();
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < parts.length; at++) {
            if (!matchPart(parts[at], given[at], names)) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static boolean matchPart(String part, String given, Map<String, String> names) {
        int open = part.indexOf('{');
        int close = part.indexOf('}');
        int star = part.indexOf('*');
        if (open < 0 && star < 0) {
            return part.equals(given);
        }
        String ending = part.substring((open < 0 ? star : close) + 1);
        if (given.length() <= ending.length() || !given.endsWith(ending)) {
            return false;
        }
        if (open >= 0) {
            names.put(
                    part.substring(open + 1, close),
                    given.substring(0, given.length() - ending.length()));
        }
        return true;
    }

    /** The same places as a glob that editors' programs understand. */
    public String glob() {
        return pattern.replaceAll("\\{[^}]*}", "*");
    }

    @Override
    public String toString() {
        return pattern;
    }
}

package org.liangbang.address;

/**
 * A permanent address within the site, such as {@code /units/liuan-dongyuan/}, perhaps of a place
 * on a page. Immutable; equal when path and fragment are.
 */
public final class Address implements Comparable<Address> {
    private final String path;
    private final String fragment;

    /** The path was looked at before: a page asks for hundreds of addresses on few others. */
    private Address(String path, String fragment) {
        this.path = path;
        this.fragment = fragment;
    }

    /**
     * A page or file by its path.
     *
     * @param path starts with {@code /}; ends with {@code /} for a page, else names a file
     * @throws IllegalArgumentException when it could leave the site
     */
    public static Address of(String path) {
        if (!path.startsWith("/") || path.contains("//") || path.contains("..")) {
            throw new IllegalArgumentException(path);
        }
        return new Address(path, "");
    }

    /** The path, which starts with {@code /} and ends with {@code /} for a page. */
    public String path() {
        return path;
    }

    /** The place on the page, without {@code #}; empty for the page as a whole. */
    public String fragment() {
        return fragment;
    }

    /** The same page at a place on it. */
    public Address at(String place) {
        return new Address(path, place);
    }

    /** The page without the place on it. */
    public Address page() {
        return fragment.isEmpty() ? this : new Address(path, "");
    }

    /** A page or file below this page. */
    public Address child(String name) {
        return of(path + name);
    }

    /**
     * The file that holds it, relative to the root of the site, such as {@code units/index.html}.
     */
    public String file() {
        String relative = path.substring(1);
        return path.endsWith("/") ? relative + "index.html" : relative;
    }

    /**
     * The relative link to this address from another page of the site. It ends in {@code
     * index.html}, so that it also works from a disk.
     */
    public String from(Address page) {
        String here = page.path;
        String there = path;
        int common = 1;
        int slash;
        while ((slash = here.indexOf('/', common)) >= 0
                && there.startsWith(here.substring(common, slash + 1), common)) {
            common = slash + 1;
        }
        StringBuilder link = new StringBuilder();
        for (int at = here.indexOf('/', common); at >= 0; at = here.indexOf('/', at + 1)) {
            link.append("../");
        }
        link.append(there, common, there.length());
        if (there.endsWith("/")) {
            link.append("index.html");
        }
        if (!fragment.isEmpty()) {
            link.append('#').append(fragment);
        }
        return link.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address address
                && address.path.equals(path)
                && address.fragment.equals(fragment);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + fragment.hashCode();
    }

    /** By path, then by fragment. */
    @Override
    public int compareTo(Address other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : fragment.compareTo(other.fragment);
    }

    @Override
    public String toString() {
        return fragment.isEmpty() ? path : path + "#" + fragment;
    }
}

package org.liangbang.document.placard;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.address.Address;

/**
 * A file of placards, ready for the printer.
 *
 * @param file where it is published
 * @param layout the name of the theme's layout that it is set by
 * @param title what the file is called
 * @param dated the day by which everything in it holds
 * @param placards what it holds, in order; at least one
 */
public record PlacardFile(
        Address file, String layout, String title, LocalDate dated, List<Placard> placards) {
    /** Keeps its own copy, and refuses a file of nothing. */
    public PlacardFile {
        placards = List.copyOf(placards);
        if (placards.isEmpty()) {
            throw new IllegalArgumentException(file + " without a placard");
        }
    }
}

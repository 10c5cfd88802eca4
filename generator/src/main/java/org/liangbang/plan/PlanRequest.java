package org.liangbang.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangbang.address.Address;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.Views;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.paper.layout.edition.TypesetEditions;

/**
 * What a site is planned from.
 *
 * @param views the content as seen from any day
 * @param asOf the day the site speaks of
 * @param expansion puts live data where articles call for it
 * @param presentations what the kinds of record show, in order
 * @param oversight what the kinds of record let everybody watch, in order
 * @param photos the photos that the content uses
 * @param printed each typeset edition as it is printed, by its id; those without are not linked to
 *     PDFs
 * @param placards where files are published that are printed to be pinned up
 * @param base the absolute address of the site, ending in {@code /}
 * @param drafts whether what is not signed yet is shown too
 */
public record PlanRequest(
        Views views,
        LocalDate asOf,
        Expansion expansion,
        List<Presentation> presentations,
        List<Oversight> oversight,
        PhotoLibrary photos,
        SortedMap<String, TypesetEditions.TypesetEdition> printed,
        List<Address> placards,
        Optional<String> base,
        boolean drafts) {
    /** Keeps its own copies. */
    public PlanRequest {
        presentations = List.copyOf(presentations);
        oversight = List.copyOf(oversight);
        printed = new TreeMap<>(printed);
        placards = List.copyOf(placards);
    }
}

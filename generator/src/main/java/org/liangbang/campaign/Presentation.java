package org.liangbang.campaign;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.liangbang.address.Address;
import org.liangbang.check.CheckedContent;
import org.liangbang.document.Section;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;

/**
 * What a kind of record shows on the pages of others and on pages of its own. All methods are pure
 * functions of the view; each gives an empty list when there is nothing to show.
 */
public interface Presentation {
    /** Sections for the front page, most urgent first. */
    List<Section> onHome(View view);

    /** Sections for the page of a unit. */
    List<Section> onUnit(Unit unit, View view);

    /** Sections for the page of a post: what its holder owns. */
    List<Section> onOwner(Post post, View view);

    /** Sections for the page of a campaign. */
    List<Section> onCampaign(String campaign, View view);

    /** Sections for the page of a topic of one or several campaigns. */
    List<Section> onTopic(String topic, View view);

    /**
     * Sections for a page of a record of any kind: what follows from the record it shows, such as
     * the findings that a visit raised; none unless a kind says otherwise.
     *
     * @param page the record's page, without a place on it
     */
    default List<Section> onRecord(Address page, View view) {
        return List.of();
    }

    /** Sections for the page of all methods: how figures of the kind are worked out. */
    List<Section> onMethods(View view);

    /** The kind's own pages. */
    List<RecordPage> pages(View view);

    /** What of its records is printed to be pinned up; nothing unless a kind says otherwise. */
    default List<PlacardFile> placards(View view) {
        return List.of();
    }

    /** The kind's open data in rows and columns. */
    List<OpenTable> openData(View view);

    /**
     * The files of which not everything is for everyone, each with what readers see of it instead:
     * the same lines, with what is private masked. Source lines on pages are taken from these.
     */
    default Map<SourceFile, SourceFile> masked(View view) {
        return Collections.emptyMap();
    }

    /** The photos that the kind shows, each with the place that names it. */
    default List<Located<String>> photos(CheckedContent content) {
        return List.of();
    }

    /** The kind's open data that does not fit in rows and columns, such as scoring rules. */
    List<OpenDocument> openDocuments(View view);

    /**
     * The numbers of its records that a sentence may repeat, in any order; none unless a kind says
     * otherwise.
     */
    default List<Claim> claims(View view) {
        return List.of();
    }

    /**
     * The figures of its records that a sentence may repeat by their names, in any order; none
     * unless a kind says otherwise.
     */
    default List<NamedFigure> namedFigures(View view) {
        return List.of();
    }
}

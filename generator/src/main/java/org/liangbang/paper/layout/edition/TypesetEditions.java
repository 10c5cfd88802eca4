package org.liangbang.paper.layout.edition;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.Edition;
import org.liangbang.paper.layout.TypesetDocument;

/**
 * All editions that are published, typeset.
 *
 * @param editions in the order of the content
 */
public record TypesetEditions(List<TypesetEdition> editions) {
    /** Keeps its own copy. */
    public TypesetEditions {
        editions = List.copyOf(editions);
    }

    /** The edition with an id. */
    public Optional<TypesetEdition> edition(String id) {
        return editions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * An edition with its pages.
     *
     * @param edition the edition
     * @param document its typeset pages
     * @param report how its stories were fitted
     */
    public record TypesetEdition(
            Edition edition, TypesetDocument document, CopyfittingReport report) {
        /** The id of the edition. */
        public String id() {
            return edition.id().value();
        }
    }
}

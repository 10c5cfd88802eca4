package org.liangbang.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Located;
import org.liangbang.source.SourceTree;
import org.liangbang.text.Nearest;

/**
 * The photos that the content uses, by path; what nobody uses is not published.
 *
 * @param photos the photos by their path in the content folder
 */
public record PhotoLibrary(SortedMap<String, Photo> photos) {
    /** Keeps its own copy. */
    public PhotoLibrary {
        photos = Collections.unmodifiableSortedMap(new TreeMap<>(photos));
    }

    /**
     * Looks at every photo that is used, in parallel.
     *
     * @param tree the content folder
     * @param used the paths used, with the places where they are
     * @return the photos that are fit; the others are reported once for each place
     */
    public static Outcome<PhotoLibrary> read(SourceTree tree, Collection<Located<String>> used) {
        SortedSet<String> paths = new TreeSet<>();
        used.forEach(use -> paths.add(use.value()));
        List<PhotoReader.Look> looks =
                List.copyOf(paths).parallelStream()
                        .flatMap(path -> tree.asset(path).stream())
                        .map(PhotoReader::look)
                        .toList();
        SortedMap<String, Photo> photos = new TreeMap<>();
        Map<String, PhotoReader.Look> refused = new TreeMap<>();
        for (PhotoReader.Look look : looks) {
            look.photo().ifPresent(photo -> photos.put(photo.path(), photo));
            if (look.photo().isEmpty()) {
                refused.put(look.path(), look);
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Located<String> use : used) {
            Optional.ofNullable(refused.get(use.value()))
                    .ifPresent(look -> diagnostics.add(look.refusal(use.span())));
            if (tree.asset(use.value()).isEmpty()) {
                diagnostics.add(missing(use, tree));
            }
        }
        return Outcome.of(new PhotoLibrary(photos), diagnostics);
    }

    private static Diagnostic missing(Located<String> use, SourceTree tree) {
        return Diagnostic.error("media.missing", use.span())
                .with("file", use.value())
                .with(
                        "near",
                        String.join(", ", Nearest.names(use.value(), tree.assets().keySet())));
    }

    /** The photo at a path of the content folder. */
    public Optional<Photo> photo(String path) {
        return Optional.ofNullable(photos.get(path));
    }
}

package org.liangbang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.Campaign;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * What stands under an id in a campaign. Figures are filed under campaign and id, so a record that
 * is a file of its own cannot share its name with another, with a unit or with a composite.
 */
public final class RecordFiles {
    private static final int PARTS = 4;
    private static final String ENDING = ".yaml";

    private final Register content;
    private final Map<String, List<SourceFile>> files = new LinkedHashMap<>();

    /** The records of all campaigns, looked through once. */
    public RecordFiles(Register content) {
        this.content = content;
        for (SourceFile file : content.content().source().files()) {
            String[] parts = file.path().split("/", -1);
            if (parts.length == PARTS && parts[0].equals("campaigns")) {
                files.computeIfAbsent(key(parts[1], parts[PARTS - 1]), none -> new ArrayList<>(1))
                        .add(file);
            }
        }
    }

    private static String key(String campaign, String name) {
        return campaign + "/" + name;
    }

    /**
     * What else has an id in a campaign: a record in another file, a unit or a composite.
     *
     * @param own the file of the record that asks
     */
    public Optional<Span> taken(String campaign, String id, SourceFile own) {
        Optional<Span> file =
                files.getOrDefault(key(campaign, id + ENDING), List.of()).stream()
                        .filter(other -> !other.path().equals(own.path()))
                        .map(SourceFile::start)
                        .findFirst();
        Optional<Span> unit = content.unit(id).map(found -> found.id().span());
        return file.or(() -> unit).or(() -> composite(campaign, id));
    }

    private Optional<Span> composite(String campaign, String id) {
        Optional<Campaign> home = content.campaign(campaign);
        return home.stream()
                .flatMap(found -> found.composites().stream())
                .map(composite -> composite.id())
                .filter(other -> other.value().equals(id))
                .map(other -> other.span())
                .findFirst();
    }
}

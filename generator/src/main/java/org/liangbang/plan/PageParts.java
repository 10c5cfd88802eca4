package org.liangbang.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Sheet;

/** The stories and data blocks of a printed page: where each stands and what it is headed. */
final class PageParts {
    private final Map<String, Box> rooms = new LinkedHashMap<>();
    private final Map<String, List<Frame.Text>> lines = new LinkedHashMap<>();

    private PageParts() {}

    /** The parts of a sheet, in the order in which they are painted. */
    static PageParts of(Sheet sheet) {
        PageParts parts = new PageParts();
        for (Frame frame : sheet.frames()) {
            Optional<String> part = frame.owner().story();
            part.ifPresent(id -> parts.add(id, frame));
        }
        return parts;
    }

    private void add(String id, Frame frame) {
        rooms.merge(id, frame.box(), Box::union);
        if (frame instanceof Frame.Text text) {
            lines.computeIfAbsent(id, none -> new ArrayList<>()).add(text);
        }
    }

    /** The room that a part takes; empty when it does not stand on the page. */
    Optional<Box> room(String id) {
        return Optional.ofNullable(rooms.get(id));
    }

    /** The words of the first paragraph or heading of a part; empty when it has none. */
    String heading(String id) {
        List<Frame.Text> all = lines.getOrDefault(id, List.of());
        StringBuilder heading = new StringBuilder();
        for (Frame.Text line : all) {
            if (role(line).equals(role(all.get(0)))) {
                heading.append(line.text());
            }
        }
        return heading.toString();
    }

    private static Role role(Frame.Text line) {
        Owner owner = line.owner();
        return line.runs().isEmpty() ? owner.role() : line.role(line.runs().get(0));
    }
}

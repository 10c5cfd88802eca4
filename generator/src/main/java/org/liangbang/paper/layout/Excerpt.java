package org.liangbang.paper.layout;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.liangbang.paper.type.GlyphRun;

/** One page cut out of a document. */
final class Excerpt {
    private final BitSet used = new BitSet();
    private final List<Integer> openLevels = new ArrayList<>();

    private Excerpt(Sheet sheet) {
        for (Frame frame : sheet.frames()) {
            use(frame.owner().role());
            if (frame instanceof Frame.Text text) {
                for (GlyphRun run : text.runs()) {
                    use(text.role(run));
                }
            }
        }
    }

    private void use(Role role) {
        if (role instanceof Role.Content content) {
            used.set(content.tag());
        }
    }

    static TypesetDocument of(TypesetDocument whole, int number) {
        Sheet sheet =
                whole.sheets().stream()
                        .filter(candidate -> candidate.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no sheet " + number));
        Tag structure = whole.structure();
        List<Tag> children = new Excerpt(sheet).keep(structure.children());
        return new TypesetDocument(
                imprint(whole.imprint(), sheet),
                List.of(sheet),
                new Tag(structure.id(), structure.kind(), "", Optional.empty(), children),
                bookmarks(whole.bookmarks(), number),
                whole.base());
    }

    private static Imprint imprint(Imprint whole, Sheet sheet) {
        String title = whole.title() + " " + sheet.number();
        if (!sheet.name().isEmpty()) {
            title += " " + sheet.name();
        }
        OffsetDateTime issued = whole.issued();
        String id = whole.id() + "-" + sheet.number();
        return new Imprint(id, title, whole.issuer(), whole.language(), issued);
    }

    private List<Tag> keep(List<Tag> tags) {
        List<Tag> kept = new ArrayList<>();
        for (Tag tag : tags) {
            keep(tag).ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<Tag> keep(Tag tag) {
        if (!usedIn(tag)) {
            return Optional.empty();
        }
        Tag.Kind kind = level(tag.kind());
        // a row keeps its empty cells, or it would no longer be as wide as the others
        List<Tag> children = kind == Tag.Kind.TR ? tag.children() : keep(tag.children());
        return Optional.of(new Tag(tag.id(), kind, tag.alternative(), tag.cell(), children));
    }

    private boolean usedIn(Tag tag) {
        return used.get(tag.id()) || tag.children().stream().anyMatch(this::usedIn);
    }

    /**
     * The level a headline has among those that are left: a page may begin in the middle of a
     * story, but no level may be skipped (PDF/UA-1, 7.4.2).
     */
    private Tag.Kind level(Tag.Kind kind) {
        if (kind.level() == 0) {
            return kind;
        }
        while (!openLevels.isEmpty() && openLevels.get(openLevels.size() - 1) >= kind.level()) {
            openLevels.remove(openLevels.size() - 1);
        }
        openLevels.add(kind.level());
        return switch (openLevels.size()) {
            case 1 -> Tag.Kind.H1;
            case 2 -> Tag.Kind.H2;
            default -> Tag.Kind.H3;
        };
    }

    private static List<Bookmark> bookmarks(List<Bookmark> bookmarks, int number) {
        List<Bookmark> kept = new ArrayList<>();
        for (Bookmark bookmark : bookmarks) {
            List<Bookmark> children = bookmarks(bookmark.children(), number);
            if (bookmark.sheet() == number) {
                kept.add(new Bookmark(bookmark.title(), number, bookmark.y(), children));
            } else {
                kept.addAll(children);
            }
        }
        return kept;
    }
}

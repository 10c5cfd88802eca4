package org.liangbang.paper.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TypesetDocument;

/** The tags of a document by their numbers, and what they are called in the file. */
final class TagIndex {
    private final Map<Integer, Tag> tags = new HashMap<>();
    private final BitSet leading = new BitSet();

    TagIndex(TypesetDocument document, Links links) {
        document.structure().walk(this::add);
        for (Sheet sheet : document.sheets()) {
            for (Frame frame : sheet.frames()) {
                if (frame instanceof Frame.Area area && links.leads(area)) {
                    leading.set(link(area).id());
                }
            }
        }
    }

    private void add(Tag tag) {
        if (tags.put(tag.id(), tag) != null) {
            throw new IllegalArgumentException("two tags " + tag.id());
        }
    }

    private Tag tag(int id) {
        Tag tag = tags.get(id);
        if (tag == null) {
            throw new IllegalArgumentException("tag " + id + " is not in the structure");
        }
        return tag;
    }

    /** The tag of a link. */
    Tag link(Frame.Area area) {
        if (area.owner().role() instanceof Role.Content content
                && tag(content.tag()).kind() == Tag.Kind.LINK) {
            return tag(content.tag());
        }
        throw new IllegalArgumentException("link without a tag to " + area.target());
    }

    /** The name in the file: a link that leads nowhere is no link. */
    String name(Tag tag) {
        boolean dead = tag.kind() == Tag.Kind.LINK && !leading.get(tag.id());
        return (dead ? Tag.Kind.SPAN : tag.kind()).standardName();
    }

    /** The name in the file of a tag that is to hold content. */
    String leafName(int id) {
        Tag tag = tag(id);
        if (!tag.leaf()) {
            throw new IllegalArgumentException("tag " + id + " holds content and other tags");
        }
        return name(tag);
    }
}

package org.liangbang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link Tag} in the making: layout opens tags while it goes, and names them in frames before the
 * tree is finished. Ids are given in the order of opening. Not safe for several threads.
 */
public final class TagDraft {
    private final int[] last;
    private final int id;
    private final Tag.Kind kind;
    private final String alternative;
    private final Optional<Tag.Cell> cell;
    private final List<TagDraft> children = new ArrayList<>();

    private TagDraft(int[] last, Tag.Kind kind, String alternative, Optional<Tag.Cell> cell) {
        this.last = last;
        this.id = ++last[0];
        this.kind = kind;
        this.alternative = alternative;
        this.cell = cell;
    }

    /** The root of a new tree. */
    public static TagDraft document() {
        return new TagDraft(new int[1], Tag.Kind.DOCUMENT, "", Optional.empty());
    }

    /** Opens a tag behind those already below this one. */
    public TagDraft open(Tag.Kind child) {
        return add(new TagDraft(last, child, "", Optional.empty()));
    }

    /** Opens a figure, saying in words what it shows. */
    public TagDraft figure(String shows) {
        return add(new TagDraft(last, Tag.Kind.FIGURE, shows, Optional.empty()));
    }

    /** Opens a link, saying in words where it leads. */
    public TagDraft link(String leads) {
        return add(new TagDraft(last, Tag.Kind.LINK, leads, Optional.empty()));
    }

    /** Opens a cell of a table row: a head when it has a scope, else a value. */
    public TagDraft cell(Tag.Cell position) {
        Tag.Kind child = position.scope() == Tag.Scope.NONE ? Tag.Kind.TD : Tag.Kind.TH;
        return add(new TagDraft(last, child, "", Optional.of(position)));
    }

    private TagDraft add(TagDraft child) {
        children.add(child);
        return child;
    }

    /** The id that the tag will have. */
    public int id() {
        return id;
    }

    /** An owner of frames with this tag that belong to the page as a whole. */
    public Owner owner() {
        return Owner.tag(id);
    }

    /** The tag with all that was opened below it. */
    public Tag finish() {
        return new Tag(
                id, kind, alternative, cell, children.stream().map(TagDraft::finish).toList());
    }
}

package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.type.Line;

/**
 * Collects the frames of one page. A canvas of a story gives all its frames that story. Not safe
 * for several threads.
 */
public final class Canvas {
    private final List<Frame> frames;
    private final Optional<String> story;

    private Canvas(List<Frame> frames, Optional<String> story) {
        this.frames = frames;
        this.story = story;
    }

    /** An empty page. */
    public static Canvas blank() {
        return new Canvas(new ArrayList<>(), Optional.empty());
    }

    /** The same page, for the frames of a story. */
    public Canvas of(String id) {
        return new Canvas(frames, Optional.of(id));
    }

    /** All frames so far, in the order of painting. */
    public List<Frame> frames() {
        return List.copyOf(frames);
    }

    Owner owner(Role role) {
        return new Owner(role, story);
    }

    /** Adds a frame as it is. */
    public void add(Frame frame) {
        frames.add(frame);
    }

    /** A filled rectangle that is only decoration. */
    public void rule(Box box, Colour colour) {
        frames.add(new Frame.Rule(box, owner(Role.Artifact.LAYOUT), colour));
    }

    /** The edge of a rectangle that is only decoration. */
    public void outline(Box box, Pen pen) {
        frames.add(new Frame.Outline(box, owner(Role.Artifact.LAYOUT), pen));
    }

    /** A shape that belongs to a part of the text. */
    public void path(List<Step> steps, Pen pen, Role role) {
        frames.add(Frame.Path.of(steps, pen, owner(role)));
    }

    /** A line of plain text at a place, read under a tag. */
    public void line(Line line, int x, int baseline, Colour colour, int tag) {
        if (!line.runs().isEmpty()) {
            Lettering.plain(tag).put(this, line, x, baseline, colour);
        }
    }

    /** Opens a tag for a passage and gives what sets its lines. */
    public Lettering open(TagDraft parent, Tag.Kind kind, Passage passage) {
        return Lettering.open(parent, kind, passage);
    }
}

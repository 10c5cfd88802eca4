package org.liangbang.paper.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangbang.paper.layout.GlyphOutlines;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.InkBox;

/**
 * The fonts of a theme. Each is read when it is first asked for, and only once, so a set should be
 * shared by everything that is typeset or written; it is safe to ask from several threads.
 */
public final class FontSet implements GlyphMetrics, GlyphOutlines {
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    private FontSet(Function<Face, byte[]> files) {
        for (Face face : Face.values()) {
            fonts.put(face, new Font(face, files));
        }
    }

    /**
     * Fonts that lie somewhere.
     *
     * @param files gives the bytes of a face's TrueType file; called at most once for each face,
     *     and not before the face is used
     */
    public static FontSet of(Function<Face, byte[]> files) {
        return new FontSet(files);
    }

    @Override
    public int advance(Face face, int codePoint) {
        TrueType font = font(face);
        return font.advance(font.glyph(codePoint));
    }

    @Override
    public InkBox ink(Face face, int codePoint) {
        TrueType font = font(face);
        return font.ink(font.glyph(codePoint));
    }

    @Override
    public boolean has(Face face, int codePoint) {
        return font(face).glyph(codePoint) != 0;
    }

    @Override
    public String path(Face face, int codePoint) {
        TrueType font = font(face);
        return GlyphPath.of(font, font.glyph(codePoint));
    }

    /** The font of a face. */
    TrueType font(Face face) {
        Font font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException(face.name());
        }
        return font.get();
    }

    /** A font that is read when first asked for. */
    private static final class Font {
        private final Face face;
        private final Function<Face, byte[]> files;
        private volatile @Nullable TrueType read;

        Font(Face face, Function<Face, byte[]> files) {
            this.face = face;
            this.files = files;
        }

        TrueType get() {
            TrueType known = read;
            return known == null ? readOnce() : known;
        }

        private synchronized TrueType readOnce() {
            TrueType known = read;
            if (known == null) {
                known = TrueType.read(files.apply(face));
                read = known;
            }
            return known;
        }
    }
}

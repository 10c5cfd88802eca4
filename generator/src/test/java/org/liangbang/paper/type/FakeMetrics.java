package org.liangbang.paper.type;

/**
 * A font that needs no file: Han and marks one em, letters and digits half an em, a blank a
 * quarter; the ink of a mark lies in its own half. Kai has narrow quotes, as the real one has.
 */
public final class FakeMetrics implements GlyphMetrics {
    private static final int TWO_EM_DASH = 0x2E3A;

    private final boolean dash;

    /** A font with the two-em dash. */
    public FakeMetrics() {
        this(true);
    }

    FakeMetrics(boolean dash) {
        this.dash = dash;
    }

    @Override
    public int advance(Face face, int codePoint) {
        if (codePoint == ' ') {
            return 250;
        }
        if (codePoint < 0x2000) {
            return codePoint == '·' ? 300 : 500;
        }
        if (codePoint == TWO_EM_DASH) {
            return 1_800;
        }
        if (codePoint == '—') {
            return 900;
        }
        return face == Face.KAI && "“”‘’".indexOf(codePoint) >= 0 ? 350 : 1_000;
    }

    @Override
    public InkBox ink(Face face, int codePoint) {
        int advance = advance(face, codePoint);
        if (advance == 1_000 && "“‘（《〈【〔「『".indexOf(codePoint) >= 0) {
            return new InkBox(550, 0, 950, 800);
        }
        if (advance == 1_000 && "，。、；：！？”’）》〉】〕」』".indexOf(codePoint) >= 0) {
            return new InkBox(50, 0, 450, 800);
        }
        if (codePoint == ' ' || codePoint == '　') {
            return InkBox.EMPTY;
        }
        return new InkBox(50, 0, advance - 50, 800);
    }

    @Override
    public boolean has(Face face, int codePoint) {
        return codePoint != TWO_EM_DASH || dash;
    }
}

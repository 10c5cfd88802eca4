package org.liangbang.paper.layout.sheet;

import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.style.PaperStyle;

/** The heavy and the red line under, or over, the title of a placard. */
final class Rules {
    private static final int HEAVY = 2_400;
    private static final int APART = 1_200;
    private static final int LIGHT = 750;
    private static final int TOP = 1_600;

    /** How high both are together. */
    static final int HEIGHT = HEAVY + APART + LIGHT;

    private Rules() {}

    /** A heavy line by itself, over what follows. */
    static Band band(Box area, PaperStyle.Colours inks) {
        return new Band() {
            @Override
            public int least() {
                return TOP;
            }

            @Override
            public boolean leads() {
                return true;
            }

            @Override
            public void put(int y, int height, Leaf leaf) {
                leaf.rule(area.x(), y, area.width(), TOP, inks.ink());
            }
        };
    }

    static void put(Box area, int y, Leaf leaf, PaperStyle.Colours inks) {
        leaf.rule(area.x(), y, area.width(), HEAVY, inks.ink());
        leaf.rule(area.x(), y + HEAVY + APART, area.width(), LIGHT, inks.red());
    }
}

package org.liangbang.paper.layout.search;

/** Room that is left open because there is not enough to fill the page. It stands anywhere. */
public record Blank() implements ModuleNeeds {
    /** Less than what a hole under a story costs, so that the white is in one place. */
    private static final int COST_OF_CELL = 2;

    @Override
    public int least(int columns) {
        return 1;
    }

    @Override
    public int filled(int columns, int rows) {
        return rows;
    }

    @Override
    public int reluctance(int columns, int rows) {
        return COST_OF_CELL * columns * rows;
    }

    @Override
    public boolean headed(int columns, int rows) {
        return false;
    }

    @Override
    public boolean pictured(int columns, int rows) {
        return false;
    }
}

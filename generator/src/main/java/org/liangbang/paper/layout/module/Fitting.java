package org.liangbang.paper.layout.module;

/**
 * How a story was fitted into its place.
 *
 * @param id the story
 * @param columns how many columns it takes
 * @param rows how many rows
 * @param lines how many lines of text it has
 * @param titleSize size of its title, in 1/1000 pt; 0 without one
 * @param air rows that were left open to fill its place
 * @param spare how many lines its text could be longer before its place were too small
 */
public record Fitting(
        String id, int columns, int rows, int lines, int titleSize, int air, int spare) {}

/**
 * Writes an invented district for measuring speed, as content for Liangbang and as a site for Hugo:
 * numbers of articles and units in, two folders out, the same bytes for the same numbers.
 */
package org.liangbang.bench;

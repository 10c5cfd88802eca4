package org.liangbang.paper.pdf;

import java.util.List;
import java.util.Map;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;

/**
 * A sheet drawn.
 *
 * @param sheet the sheet
 * @param content its operators
 * @param marked the tag of each piece of content, by the number of its mark, from 0
 * @param rooms the room that each tag takes on this sheet
 * @param areas its links, in the order of frames
 */
record PaintedPage(
        Sheet sheet,
        String content,
        List<Integer> marked,
        Map<Integer, Box> rooms,
        List<Frame.Area> areas) {}

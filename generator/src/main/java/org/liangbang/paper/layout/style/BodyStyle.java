package org.liangbang.paper.layout.style;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;

/**
 * Sizes of running text, in 1/1000 pt.
 *
 * @param size of the text
 * @param byline of the line that says who made it
 * @param caption of the words under a photo
 * @param credit of who took it
 */
public record BodyStyle(int size, int byline, int caption, int credit) {
    private static final Field<Integer> SIZE = Field.required("size", Lengths.LENGTH);
    private static final Field<Integer> BYLINE = Field.required("byline", Lengths.LENGTH);
    private static final Field<Integer> CAPTION = Field.required("caption", Lengths.LENGTH);
    private static final Field<Integer> CREDIT = Field.required("credit", Lengths.LENGTH);
    static final ValueFormat<BodyStyle> FORMAT =
            RecordFormat.of(
                    "paper-body",
                    List.of(SIZE, BYLINE, CAPTION, CREDIT),
                    read ->
                            new BodyStyle(
                                    read.get(SIZE),
                                    read.get(BYLINE),
                                    read.get(CAPTION),
                                    read.get(CREDIT)));
}

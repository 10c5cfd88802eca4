package org.liangbang.paper.layout.style;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;

/**
 * The heads of pages. Sizes in 1/1000 pt.
 *
 * @param nameplate size of the name of the paper; smaller when it is too long
 * @param columns how many columns the name may take; the key figures stand beside it
 * @param rows how many rows it takes, from the first
 * @param most the largest size of a headline over a whole page, tried first
 * @param least the smallest
 */
public record HeadStyle(int nameplate, int columns, int rows, int most, int least) {
    private static final Field<Integer> NAMEPLATE = Field.required("nameplate", Lengths.LENGTH);
    private static final Field<Integer> COLUMNS = Field.required("columns", Lengths.COUNT);
    private static final Field<Integer> ROWS = Field.required("rows", Lengths.COUNT);
    private static final Field<Integer> MOST = Field.required("most", Lengths.LENGTH);
    private static final Field<Integer> LEAST = Field.required("least", Lengths.LENGTH);
    static final ValueFormat<HeadStyle> FORMAT =
            RecordFormat.of(
                    "paper-heads",
                    List.of(NAMEPLATE, COLUMNS, ROWS, MOST, LEAST),
                    read ->
                            new HeadStyle(
                                    read.get(NAMEPLATE),
                                    read.get(COLUMNS),
                                    read.get(ROWS),
                                    read.get(MOST),
                                    read.get(LEAST)));
}

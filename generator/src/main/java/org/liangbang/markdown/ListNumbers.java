package org.liangbang.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.liangbang.diagnostic.Diagnostic;

/**
 * Sees that a numbered list is printed with the numbers its editor wrote: 1, 2, 3 and so on, or 1
 * before every item.
 */
final class ListNumbers {
    private ListNumbers() {}

    /** Reports the first item whose number will be printed differently. */
    static void check(Node list, Reading reading) {
        int expected = 1;
        boolean ones = true;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            BasedSequence marker = ((ListItem) item).getOpeningMarker();
            int number = Integer.parseInt(marker.subSequence(0, marker.length() - 1).toString());
            if (number != expected && !(ones && number == 1)) {
                reading.report(
                        Diagnostic.error("markdown.list-number", reading.span(marker))
                                .with("number", number)
                                .with("expected", expected));
                return;
            }
            ones &= number == 1;
            expected++;
        }
    }
}

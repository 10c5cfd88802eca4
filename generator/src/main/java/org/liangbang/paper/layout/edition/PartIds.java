package org.liangbang.paper.layout.edition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangbang.campaign.Parameters;
import org.liangbang.document.Block;

/** By which the parts of a printed page are known that are not articles; those go by their ids. */
public final class PartIds {
    private PartIds() {}

    /**
     * The frame around several articles.
     *
     * @param first the id of the first of them
     */
    public static String box(String first) {
        return "box-" + first;
    }

    /** The name of a call with what it asks for, so that two of a name on a page stay apart. */
    public static String data(Block.Directive call) {
        return Stream.concat(
                        Stream.of(call.name()),
                        call.parameters().stream()
                                .filter(parameter -> !parameter.key().equals(Parameters.TOP))
                                .map(Block.Parameter::value))
                .collect(Collectors.joining("-"));
    }
}

package org.liangbang.campaign;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.FigureId;

/**
 * A published figure as sentences speak of it: its label directly before the number, in a sentence
 * that names the record. What it says is looked up as of the day of the sentence.
 *
 * @param figure the figure
 * @param unit the id of the unit it is about; empty when it is about all of them
 * @param page the page of its record: a link there names the record, as a call of a figure does
 * @param names other words that name the record; may be empty
 * @param label what it is called
 * @param counted what may stand directly behind the number, when the figure is printed without
 */
public record NamedFigure(
        FigureId figure,
        Optional<String> unit,
        Address page,
        List<String> names,
        String label,
        List<String> counted) {
    /** Keeps its own copies. */
    public NamedFigure {
        names = List.copyOf(names);
        counted = List.copyOf(counted);
    }

    /** The path of the record, as figures of it begin. */
    public String record() {
        List<String> parts = figure.parts();
        return parts.get(0) + "/" + parts.get(1);
    }
}

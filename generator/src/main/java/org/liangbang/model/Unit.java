package org.liangbang.model;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A unit of the district: the district itself, a town, a village, a branch.
 *
 * @param id permanent, used in addresses
 * @param name what people call it
 * @param kind what it is
 * @param track which task list applies, when one does
 * @param parent the unit it belongs to; none for the district
 * @param note a sentence about it for readers, when there is one
 * @param span where it is written
 */
public record Unit(
        Located<String> id,
        Located<String> name,
        UnitKind kind,
        Optional<Track> track,
        Optional<Located<String>> parent,
        Optional<Located<String>> note,
        Span span) {
    /** The kind of record in {@link Content}. */
    public static final RecordType<Unit> TYPE = new RecordType<>("units", Unit.class);

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<UnitKind> KIND =
            Field.required("kind", Values.choice(UnitKind.class));
    private static final Field<Optional<Track>> TRACK =
            Field.optional("track", Values.choice(Track.class));
    private static final Field<Optional<Located<String>>> PARENT =
            Field.optional("parent", Values.id().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());

    private static final ValueFormat<Unit> FORMAT =
            RecordFormat.of(
                    "unit",
                    List.of(ID, NAME, KIND, TRACK, PARENT, NOTE),
                    read ->
                            new Unit(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(KIND),
                                    read.get(TRACK),
                                    read.get(PARENT),
                                    read.get(NOTE),
                                    read.span()));

    /** Where units are written. */
    public static final RecordSource<Unit> SOURCE =
            RecordSource.data(
                    TYPE, "units/{file}.yaml", Values.listOf(FORMAT), (place, units) -> units);
}

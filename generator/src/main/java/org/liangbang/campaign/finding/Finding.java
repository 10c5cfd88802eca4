package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.Withdrawal;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Something found wrong, with who mends it by when. Its state is computed from its steps, never
 * typed.
 *
 * @param campaign the campaign it is kept in, by the folder
 * @param id unique in the campaign
 * @param source the event that found it, by its path
 * @param unit the unit in which it was found
 * @param text what is wrong
 * @param kind what sort of thing is wrong
 * @param severity how bad it is
 * @param owner the post that sees it mended
 * @param found the day it was found
 * @param due the first deadline
 * @param measures what is to be done, in order
 * @param steps its life, in the order written
 * @param extensions how its deadline moved, in the order written
 * @param withdrawn that it was no fault after all, with the reason
 * @param span where it is written
 */
public record Finding(
        String campaign,
        Located<String> id,
        Located<String> source,
        Located<String> unit,
        Located<String> text,
        FindingClass kind,
        Severity severity,
        Located<String> owner,
        Located<LocalDate> found,
        Located<LocalDate> due,
        List<Located<String>> measures,
        List<Step> steps,
        List<Extension> extensions,
        Optional<Withdrawal> withdrawn,
        Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Finding> TYPE = new RecordType<>("findings", Finding.class);

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> SOURCE_PATH =
            Field.required("source", Values.text().located());
    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());
    private static final Field<FindingClass> CLASS =
            Field.required("class", Values.choice(FindingClass.class));
    private static final Field<Severity> SEVERITY =
            Field.defaulted("severity", Values.choice(Severity.class), Severity.MINOR);
    private static final Field<Located<String>> OWNER =
            Field.required("owner", Values.id().located()).missing("finding.owner-missing");
    private static final Field<Located<LocalDate>> FOUND =
            Field.required("found", Values.date().located());
    private static final Field<Located<LocalDate>> DUE =
            Field.required("due", Values.date().located()).missing("finding.due-missing");
    private static final Field<List<Located<String>>> MEASURES =
            Field.list("measures", Values.text().located());
    private static final Field<List<Step>> STEPS = Field.list("steps", Step.FORMAT);
    private static final Field<List<Extension>> EXTENSIONS =
            Field.list("extensions", Extension.FORMAT);
    private static final Field<Optional<Withdrawal>> WITHDRAWN =
            Field.optional("withdrawn", Withdrawal.FORMAT);

    private static final ValueFormat<Function<String, Finding>> FORMAT =
            RecordFormat.of(
                    "finding",
                    List.of(
                            ID,
                            SOURCE_PATH,
                            UNIT,
                            TEXT,
                            CLASS,
                            SEVERITY,
                            OWNER,
                            FOUND,
                            DUE,
                            MEASURES,
                            STEPS,
                            EXTENSIONS,
                            WITHDRAWN),
                    read ->
                            campaign ->
                                    new Finding(
                                            campaign,
                                            read.get(ID),
                                            read.get(SOURCE_PATH),
                                            read.get(UNIT),
                                            read.get(TEXT),
                                            read.get(CLASS),
                                            read.get(SEVERITY),
                                            read.get(OWNER),
                                            read.get(FOUND),
                                            read.get(DUE),
                                            read.get(MEASURES),
                                            read.get(STEPS),
                                            read.get(EXTENSIONS),
                                            read.get(WITHDRAWN),
                                            read.span()));

    /** Where findings are written: lists under any names, such as one for each round. */
    public static final RecordSource<Finding> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/findings/{file}.yaml",
                    Values.listOf(FORMAT),
                    (place, findings) ->
                            findings.stream()
                                    .map(finding -> finding.apply(place.name("campaign")))
                                    .toList());

    /** Keeps its own copies. */
    public Finding {
        measures = List.copyOf(measures);
        steps = List.copyOf(steps);
        extensions = List.copyOf(extensions);
    }
}

package org.liangbang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A campaign: who takes part, in which stages, and by which rules it is scored.
 *
 * @param id permanent, used in addresses; the name of its folder
 * @param name what people call it
 * @param fullName the name on documents
 * @param issuer the post or unit that answers for it
 * @param year the year it belongs to
 * @param period its days
 * @param audience which units take part
 * @param summary a paragraph for readers, when there is one
 * @param stages in the order written
 * @param topics the vocabulary of its records, in the order written
 * @param rules the scoring rules and their versions, in the order written
 * @param composites the totals over several kinds of result, in the order written
 * @param responsibility who answers for it and its parts, when it is said
 * @param carriers the wider campaigns it belongs to, by what people call them
 * @param folder the folder it was found in
 * @param span where it is written
 */
public record Campaign(
        Located<String> id,
        Located<String> name,
        Located<String> fullName,
        Located<String> issuer,
        int year,
        Period period,
        Audience audience,
        Optional<Located<String>> summary,
        List<Stage> stages,
        List<Topic> topics,
        List<ScoringRule> rules,
        List<Composite> composites,
        Optional<Responsibility> responsibility,
        List<Located<String>> carriers,
        String folder,
        Span span) {
    /** The kind of record in {@link Content}. */
    public static final RecordType<Campaign> TYPE = new RecordType<>("campaigns", Campaign.class);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<String>> FULL_NAME =
            Field.required("full-name", Values.text().located());
    private static final Field<Located<String>> ISSUER =
            Field.required("issuer", Values.id().located());
    private static final Field<Integer> YEAR =
            Field.required("year", Values.integer(FIRST_YEAR, LAST_YEAR));
    private static final Field<Period> PERIOD = Field.required("period", Period.CLOSED);
    private static final Field<Audience> AUDIENCE = Field.required("audience", Audience.FORMAT);
    private static final Field<Optional<Located<String>>> SUMMARY =
            Field.optional("summary", Values.text().located());
    private static final Field<List<Stage>> STAGES = Field.list("stages", Stage.FORMAT);
    private static final Field<List<Topic>> TOPICS = Field.list("topics", Topic.FORMAT);
    private static final Field<List<ScoringRule>> RULES = Field.list("rules", ScoringRule.FORMAT);
    private static final Field<List<Composite>> COMPOSITES =
            Field.list("composites", Composite.FORMAT);
    private static final Field<Optional<Responsibility>> RESPONSIBILITY =
            Field.optional("responsibility", Responsibility.FORMAT);
    private static final Field<List<Located<String>>> CARRIERS =
            Field.list("carriers", Values.text().located());

    private static final ValueFormat<Campaign> FORMAT =
            RecordFormat.of(
                    "campaign",
                    List.of(
                            ID,
                            NAME,
                            FULL_NAME,
                            ISSUER,
                            YEAR,
                            PERIOD,
                            AUDIENCE,
                            SUMMARY,
                            STAGES,
                            TOPICS,
                            RULES,
                            COMPOSITES,
                            RESPONSIBILITY,
                            CARRIERS),
                    read ->
                            new Campaign(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(FULL_NAME),
                                    read.get(ISSUER),
                                    read.get(YEAR),
                                    read.get(PERIOD),
                                    read.get(AUDIENCE),
                                    read.get(SUMMARY),
                                    read.get(STAGES),
                                    read.get(TOPICS),
                                    read.get(RULES),
                                    read.get(COMPOSITES),
                                    read.get(RESPONSIBILITY),
                                    read.get(CARRIERS),
                                    "",
                                    read.span()));

    /** Where campaigns are written. */
    public static final RecordSource<Campaign> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/campaign.yaml",
                    FORMAT,
                    (place, read) -> List.of(read.foundIn(place.name("campaign"))));

    /** Keeps its own copies. */
    public Campaign {
        stages = List.copyOf(stages);
        topics = List.copyOf(topics);
        rules = List.copyOf(rules);
        composites = List.copyOf(composites);
        carriers = List.copyOf(carriers);
    }

    private Campaign foundIn(String place) {
        return new Campaign(
                id,
                name,
                fullName,
                issuer,
                year,
                period,
                audience,
                summary,
                stages,
                topics,
                rules,
                composites,
                responsibility,
                carriers,
                place,
                span);
    }

    /** The topic with an id. */
    public Optional<Topic> topic(String topic) {
        return topics.stream().filter(each -> each.id().value().equals(topic)).findFirst();
    }

    /** The version of a rule that is in force on a day. */
    public Optional<ScoringRule> rule(String rule, LocalDate day) {
        return rules.stream()
                .filter(each -> each.id().value().equals(rule) && each.inForce().contains(day))
                .findFirst();
    }
}

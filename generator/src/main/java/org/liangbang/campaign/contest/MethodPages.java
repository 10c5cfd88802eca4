package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Campaign;
import org.liangbang.model.ScoringRule;

/** The pages of scoring rules: each in plain words, with the lines it is written in. */
final class MethodPages {
    private final View view;
    private final ContestWords words;
    private final Map<String, List<ScoringRule>> versions = new LinkedHashMap<>();
    private final Map<String, Campaign> homes = new LinkedHashMap<>();

    MethodPages(View view) {
        this.view = view;
        this.words = new ContestWords(view);
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            for (ScoringRule rule : campaign.rules()) {
                versions.computeIfAbsent(rule.id().value(), id -> new ArrayList<>()).add(rule);
                homes.putIfAbsent(rule.id().value(), campaign);
            }
        }
    }

    /** A page for each rule. */
    List<RecordPage> all() {
        List<RecordPage> pages = new ArrayList<>();
        versions.forEach((id, rules) -> pages.add(page(id, rules)));
        return pages;
    }

    /** The rules as a list, for the page of all methods; none when there is no rule. */
    Optional<Section> list() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("rules", words.get("methods"), List.of(table())));
    }

    private Table table() {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("method"), ColumnKind.NAME),
                        new Table.Column(words.get("campaign"), ColumnKind.TEXT),
                        new Table.Column(words.get("full-marks"), ColumnKind.NUMBER),
                        new Table.Column(words.get("versions"), ColumnKind.NUMBER));
        List<Table.Row> rows = new ArrayList<>();
        versions.forEach((id, rules) -> rows.add(row(id, rules)));
        return new Table("", columns, rows, List.of());
    }

    private Table.Row row(String id, List<ScoringRule> rules) {
        ScoringRule latest = rules.get(rules.size() - 1);
        Campaign home = campaign(id);
        return Table.Row.of(
                List.of(
                        Table.Cell.of(
                                Inline.Reference.to(Addresses.method(id), latest.name().value())),
                        Table.Cell.of(
                                Inline.Reference.to(
                                        Addresses.campaign(home.id().value()),
                                        home.name().value())),
                        Table.Cell.of(ContestWords.plain(latest.fullMarks())),
                        Table.Cell.of(Integer.toString(rules.size()))));
    }

    private Campaign campaign(String id) {
        return Optional.ofNullable(homes.get(id)).orElseThrow();
    }

    private RecordPage page(String id, List<ScoringRule> rules) {
        ScoringRule latest = rules.get(rules.size() - 1);
        Campaign home = campaign(id);
        return new RecordPage(
                Addresses.method(id),
                "method",
                List.of(Inline.Reference.to(Addresses.METHODS, words.get("methods"))),
                home.name().value(),
                latest.name().value(),
                words.get("method-deck"),
                words.get("method-description", home.name().value(), latest.name().value()),
                List.of(),
                () -> sections(id, rules));
    }

    private List<Section> sections(String id, List<ScoringRule> rules) {
        List<Section> sections = new ArrayList<>();
        for (int at = rules.size() - 1; at >= 0; at--) {
            ScoringRule rule = rules.get(at);
            String from = words.days().full(rule.inForce().from().value());
            sections.add(
                    Section.of(
                            "v" + (at + 1),
                            words.get("version-from", from),
                            List.of(RuleFacts.of(rule, view.words()), lines(rule))));
        }
        List<ContestResult> used =
                view.results().get(ContestResults.TYPE).all().stream()
                        .filter(result -> result.contest().rule().value().equals(id))
                        .toList();
        if (!used.isEmpty()) {
            sections.add(
                    Section.of(
                            "used",
                            words.get("method-used"),
                            List.of(new ContestLists(view).table(used))));
        }
        return sections;
    }

    private static Block lines(ScoringRule rule) {
        List<Integer> lit =
                IntStream.of(rule.panel().span().line(), rule.ties().span().line())
                        .boxed()
                        .toList();
        return Block.SourceLines.of(rule.span(), lit);
    }
}

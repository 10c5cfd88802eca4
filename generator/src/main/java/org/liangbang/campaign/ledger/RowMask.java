package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.CheckedContent;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * Files of rows as readers may see them, line for line. It begins with nothing: only what is known
 * to be public stays, the marks of the notation stay, and all other letters and digits go, whether
 * they stand in a private cell, in a comment or where nobody expected them.
 */
final class RowMask {
    private static final String GONE = "\u2587\u2587";
    private static final Pattern OWN_KEYS =
            Pattern.compile("(?<![\\w\\p{L}])(?:id|steps|state|date|by|note)(?=:)");

    private final String word;

    /**
     * A mask.
     *
     * @param word stands for the value of a private cell
     */
    RowMask(String word) {
        this.word = word;
    }

    /** What may stay in a text, and what is a private value as a whole. */
    private static final class Plan {
        private final SourceFile file;
        private final boolean[] open;
        private final boolean[] secret;

        Plan(SourceFile file) {
            this.file = file;
            this.open = new boolean[file.text().length()];
            this.secret = new boolean[file.text().length()];
        }

        void open(Span span) {
            mark(span, open);
        }

        void close(Span span) {
            mark(span, secret);
        }

        private void mark(Span span, boolean[] marks) {
            int to = file.offset(span.endLine(), span.endColumn());
            for (int at = file.offset(span.line(), span.column()); at < to; at++) {
                marks[at] = true;
            }
        }
    }

    /** Every file of rows with what readers see of it. */
    Map<SourceFile, SourceFile> files(CheckedContent content) {
        Map<String, Ledger> ledgers = new LinkedHashMap<>();
        content.all(Ledger.TYPE).forEach(ledger -> ledgers.put(ledger.folder(), ledger));
        Map<SourceFile, List<WrittenRow>> rows = new LinkedHashMap<>();
        for (WrittenRow row : content.all(WrittenRow.TYPE)) {
            rows.computeIfAbsent(row.span().file(), first -> new ArrayList<>()).add(row);
        }
        Map<SourceFile, SourceFile> masked = new LinkedHashMap<>();
        rows.forEach(
                (file, some) -> {
                    Optional<Ledger> ledger =
                            Optional.ofNullable(ledgers.get(some.get(0).ledger()));
                    masked.put(file, masked(file, ledger, some));
                });
        return masked;
    }

    private SourceFile masked(SourceFile file, Optional<Ledger> ledger, List<WrittenRow> rows) {
        Plan plan = new Plan(file);
        ledger.filter(Ledger::showsRows).ifPresent(of -> rows.forEach(row -> plan(row, of, plan)));
        if (ledger.filter(Ledger::showsRows).isPresent()) {
            openNotation(file, plan);
        }
        return new SourceFile(file.path(), text(plan));
    }

    /** The header of a table, and the keys that every row has. */
    private static void openNotation(SourceFile file, Plan plan) {
        if (file.path().endsWith(".csv")) {
            int width = file.line(1).codePointCount(0, file.line(1).length());
            plan.open(new Span(file, 1, 1, 1, width + 1));
            return;
        }
        Matcher keys = OWN_KEYS.matcher(file.text());
        while (keys.find()) {
            plan.open(file.span(keys.start(), keys.end()));
        }
    }

    private static void plan(WrittenRow row, Ledger ledger, Plan plan) {
        plan.open(row.id().span());
        boolean notes = ledger.isPublic(Ledger.NOTES);
        for (Node.Entry cell : row.cells()) {
            String key = cell.key().text();
            plan.open(cell.key().span());
            boolean note = key.endsWith(".note") && ledger.column(key).isEmpty();
            boolean told = note ? notes : ledger.isPublic(key) || ledger.state(key).isPresent();
            if (told) {
                plan.open(cell.value().span());
            } else {
                plan.close(cell.value().span());
            }
        }
        for (Step step : row.steps()) {
            plan.open(step.state().span());
            plan.open(step.date().span());
            step.by().ifPresent(by -> mark(by.span(), notes, plan));
            step.note().ifPresent(note -> mark(note.span(), notes, plan));
        }
    }

    private static void mark(Span span, boolean open, Plan plan) {
        if (open) {
            plan.open(span);
        } else {
            plan.close(span);
        }
    }

    private String text(Plan plan) {
        String text = plan.file.text();
        StringBuilder seen = new StringBuilder();
        boolean gone = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean hidden = plan.secret[at] || (!plan.open[at] && isTelling(unit));
            if (unit == '\n' || unit == '\r') {
                seen.append(unit);
            } else if (!hidden) {
                seen.append(unit);
                gone = false;
            } else if (!gone) {
                seen.append(plan.secret[at] ? word : GONE);
                gone = true;
            }
        }
        return seen.toString();
    }

    /** Whether a character could tell something; the marks of the notation do not. */
    private static boolean isTelling(char unit) {
        return " \t,:-[]{}\"'#>|;".indexOf(unit) < 0;
    }
}

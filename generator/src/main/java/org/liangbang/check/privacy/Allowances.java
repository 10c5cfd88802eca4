package org.liangbang.check.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangbang.model.Allowance;
import org.liangbang.source.Span;

/** The permissions of {@code privacy.yaml}, and which of them were needed. */
final class Allowances {
    private final List<Allowance> all;
    private final SortedMap<String, List<Allowance>> byText = new TreeMap<>();
    private final SortedSet<Span> used = new TreeSet<>(Comparator.naturalOrder());

    Allowances(List<Allowance> all) {
        this.all = List.copyOf(all);
        for (Allowance each : all) {
            byText.computeIfAbsent(plain(each.text().value()), key -> new ArrayList<>()).add(each);
        }
    }

    /** A value without the marks that part its groups, so that it counts however it is written. */
    private static String plain(String value) {
        Line folded = new Line(value);
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isLetterOrDigit(folded.at(at)) || folded.at(at) == '@') {
                plain.append(folded.at(at));
            }
        }
        return plain.toString();
    }

    /** Whether a value may stand in a file; the permissions that say so are then used. */
    boolean allow(String value, String path) {
        boolean allowed = false;
        for (Allowance each : byText.getOrDefault(plain(value), List.of())) {
            boolean here = each.file().map(file -> file.value().equals(path)).orElse(true);
            if (here) {
                used.add(each.text().span());
            }
            allowed |= here;
        }
        return allowed;
    }

    /** Whether a find in the file of permissions is the value of one of them. */
    boolean isPermission(Find find) {
        return all.stream()
                .map(each -> each.text().span())
                .anyMatch(
                        span ->
                                span.line() <= find.number()
                                        && find.number() <= span.endLine()
                                        && byText.containsKey(plain(find.value())));
    }

    /** The permissions that nothing needs, in the order written. */
    List<Allowance> unused() {
        return all.stream().filter(each -> !used.contains(each.text().span())).toList();
    }
}

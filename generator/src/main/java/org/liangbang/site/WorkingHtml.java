package org.liangbang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** How a figure was worked out, and the lines of content files it rests on. */
final class WorkingHtml {
    private final HtmlWriter out;
    private final PageScope scope;
    private final InlineHtml inlines;

    WorkingHtml(HtmlWriter out, PageScope scope) {
        this.out = out;
        this.scope = scope;
        this.inlines = new InlineHtml(out, scope);
    }

    /** The steps, and beside them the lines they rest on. */
    HtmlWriter write(Block.Working working, List<Block.SourceLines> sources) {
        out.open("div", sources.isEmpty() ? "trace alone" : "trace");
        if (scope.takeId(working.anchor())) {
            out.with("id", working.anchor());
        }
        out.element("h3", working.title()).open("div").open("ol");
        working.steps().forEach(this::step);
        out.close().close();
        if (!sources.isEmpty()) {
            out.open("div");
            sources.forEach(this::source);
            out.close();
        }
        return out.close();
    }

    private void step(Block.Step step) {
        out.open("li").element("b", step.name());
        if (!step.sum().isEmpty()) {
            out.text(" ").open("span", "sum");
            inlines.all(step.sum()).close();
        }
        if (!step.note().isEmpty()) {
            out.open("span", "where");
            inlines.all(step.note()).close();
        }
        if (!step.places().isEmpty()) {
            out.open("span", "where");
            places(step.places());
            out.close();
        }
        out.close();
    }

    private void places(List<Span> places) {
        Map<SourceFile, TreeSet<Integer>> files = new LinkedHashMap<>();
        for (Span place : places) {
            TreeSet<Integer> lines = files.computeIfAbsent(place.file(), file -> new TreeSet<>());
            for (int line = place.line(); line <= place.endLine(); line++) {
                lines.add(line);
            }
        }
        String between = "";
        for (Map.Entry<SourceFile, TreeSet<Integer>> file : files.entrySet()) {
            boolean named = false;
            for (int[] stretch : stretches(file.getValue())) {
                out.text(between);
                named |= place(file.getKey(), stretch[0], stretch[1], named);
                between = scope.say("trace.between");
            }
        }
    }

    /** Lines that follow one another, first and last. */
    private static List<int[]> stretches(SortedSet<Integer> lines) {
        List<int[]> stretches = new ArrayList<>();
        for (int line : lines) {
            int[] last = stretches.isEmpty() ? new int[2] : stretches.get(stretches.size() - 1);
            if (!stretches.isEmpty() && last[1] + 1 == line) {
                last[1] = line;
            } else {
                stretches.add(new int[] {line, line});
            }
        }
        return stretches;
    }

    /** Writes a place; names its file, and says so, unless it was named or is shown on the page. */
    private boolean place(SourceFile file, int from, int to, boolean named) {
        String words =
                from == to ? scope.say("trace.line", from) : scope.say("trace.lines", from, to);
        Optional<String> here = scope.lines().id(file, from).map(id -> "#" + id);
        Optional<String> link = here.or(() -> scope.hrefOf(file, from));
        boolean naming = here.isEmpty() && !named;
        if (naming) {
            out.element("code", file.path()).text(" ");
        }
        if (link.isPresent()) {
            out.open("a").link("href", link.get()).text(words).close();
        } else {
            out.text(words);
        }
        return naming;
    }

    /** Lines of a content file as they are, those that count lit. */
    HtmlWriter source(Block.SourceLines lines) {
        SourceFile file = lines.file();
        out.open("div", "yaml").with("tabindex", "0").with("role", "region");
        out.with("aria-label", scope.say("trace.source", file.path(), lines.from(), lines.to()));
        out.open("span", "file");
        Optional<String> link = scope.hrefOf(file, lines.from());
        if (link.isPresent()) {
            out.open("a").link("href", link.get()).text(file.path()).close();
        } else {
            out.text(file.path());
        }
        out.close();
        for (int line = lines.from(); line <= lines.to(); line++) {
            line(file, line, lines.lit().contains(line));
        }
        return out.close();
    }

    private void line(SourceFile file, int line, boolean lit) {
        out.open("span", lit ? "ln lit" : "ln");
        scope.lines().id(file, line).filter(scope::takeId).ifPresent(id -> out.with("id", id));
        out.element("i", Integer.toString(line)).text(file.line(line)).close();
    }
}

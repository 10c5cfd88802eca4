package org.liangbang.check.privacy;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * What was found in a file. Its diagnostics point into a copy of the file in which all finds are
 * masked, so that no message, however it is printed, repeats what must not be published.
 *
 * @param file the file
 * @param finds private data in it, in order
 * @param origin where the texts come from
 * @param field the photo's own name for the text; empty elsewhere
 */
record PrivateFile(SourceFile file, List<Find> finds, Origin origin, String field) {
    private static final String PERMISSIONS = "privacy.yaml";

    private enum Origin {
        TEXT,
        NAME,
        NOTE,
        PLACE
    }

    PrivateFile {
        finds = List.copyOf(finds);
    }

    static PrivateFile text(SourceFile file, List<Find> finds) {
        return new PrivateFile(file, finds, Origin.TEXT, "");
    }

    /** A file by its name, which has no lines to point to. */
    static PrivateFile name(String path, List<PrivateText> found) {
        List<Find> finds = found.stream().map(each -> new Find(1, path, each)).toList();
        return new PrivateFile(new SourceFile(path, ""), finds, Origin.NAME, "");
    }

    /** A photo with a text that it carries. */
    static PrivateFile note(SourceFile file, String field, List<Find> finds) {
        return new PrivateFile(file, finds, Origin.NOTE, field);
    }

    /** A photo that says where it was taken. */
    static PrivateFile place(String path) {
        return new PrivateFile(new SourceFile(path, ""), List.of(), Origin.PLACE, "");
    }

    boolean hasSomething() {
        return !finds.isEmpty() || origin == Origin.PLACE;
    }

    /** What there is to say about the file; nothing about what is allowed. */
    List<Diagnostic> unless(Allowances allowances) {
        if (origin == Origin.PLACE) {
            return List.of(Diagnostic.warning("privacy.photo-place", file.start()));
        }
        SourceFile shown = masked();
        List<Diagnostic> said = new ArrayList<>();
        for (Find find : finds) {
            boolean permission = origin == Origin.TEXT && file.path().equals(PERMISSIONS);
            boolean passes =
                    permission
                            ? allowances.isPermission(find)
                            : allowances.allow(find.value(), file.path());
            if (!passes) {
                said.add(diagnostic(find, shown));
            }
        }
        return said;
    }

    private Diagnostic diagnostic(Find find, SourceFile shown) {
        Span place = origin == Origin.NAME ? shown.start() : span(find, shown);
        return Diagnostic.error(find.text().kind().code(), place)
                .with("value", find.masked())
                .with("field", field)
                .with("name", origin == Origin.NAME ? shown.path() : "");
    }

    private static Span span(Find find, SourceFile shown) {
        String line = find.line();
        int from = line.codePointCount(0, find.text().from()) + 1;
        int to = line.codePointCount(0, find.text().to()) + 1;
        return new Span(shown, find.number(), from, find.number(), to);
    }

    private SourceFile masked() {
        if (origin == Origin.NAME) {
            return new SourceFile(masked(file.path(), finds), "");
        }
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int number = 1; number <= file.lineCount(); number++) {
            int first = next;
            while (next < finds.size() && finds.get(next).number() == number) {
                next++;
            }
            text.append(number == 1 ? "" : "\n");
            text.append(masked(file.line(number), finds.subList(first, next)));
        }
        return new SourceFile(file.path(), text.toString());
    }

    private static String masked(String line, List<Find> finds) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Find find : finds) {
            text.append(line, at, find.text().from()).append(find.masked());
            at = find.text().to();
        }
        return text.append(line, at, line.length()).toString();
    }
}

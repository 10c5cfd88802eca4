package org.liangbang.load;

import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.SourceFile;

/**
 * Where the front matter of a Markdown file stands: between a first line and a later line of three
 * hyphens.
 *
 * @param first the line after the opening hyphens, from 1
 * @param last the line before the closing hyphens
 */
record FrontMatter(int first, int last) {
    private static final String FENCE = "---";

    /** The first line of the text. */
    int bodyLine() {
        return last + 2;
    }

    /** Finds the front matter of a file. */
    static Outcome<FrontMatter> find(SourceFile file) {
        if (!file.line(1).stripTrailing().equals(FENCE)) {
            return Outcome.none(
                    List.of(Diagnostic.error("article.front-matter-missing", file.start())));
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).stripTrailing().equals(FENCE)) {
                return Outcome.of(new FrontMatter(2, line - 1));
            }
        }
        return Outcome.none(
                List.of(Diagnostic.error("article.front-matter-unclosed", file.start())));
    }
}

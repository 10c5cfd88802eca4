package org.liangbang.yaml;

import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reading the lines of one file, in one go or piece by piece once they are known to be broken. */
final class Attempt {
    private final YAMLFactory factory;
    private final Characters characters;
    private final Findings findings;
    private boolean failed;
    private boolean broken;
    private int lastLine;

    Attempt(YAMLFactory factory, Characters characters, Findings findings) {
        this.factory = factory;
        this.characters = characters;
        this.findings = findings;
    }

    /** The tree of some lines, if they give one. */
    Optional<Node> read(Slice slice) {
        failed = false;
        lastLine = slice.lastLine();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), slice.reader())) {
            return tree(slice, parser);
        }
    }

    private Optional<Node> tree(Slice slice, JsonParser parser) {
        try {
            return new TreeBuilder(slice, characters, parser, findings).document();
        } catch (JacksonException failure) {
            SyntaxFault fault = SyntaxFault.of(slice, failure, parser);
            List<Diagnostic> mistakes = Explanation.of(fault);
            failed = true;
            broken = true;
            lastLine = slice.firstLine();
            for (Diagnostic mistake : mistakes) {
                findings.add(mistake);
                lastLine = Math.max(lastLine, mistake.place().line());
            }
            return Optional.empty();
        }
    }

    /** Whether the last reading ended at something that is not YAML. */
    boolean failed() {
        return failed;
    }

    /** The next lines worth reading for their mistakes; none as long as nothing was broken. */
    Optional<Slice> next(Slice slice, int end) {
        return broken ? Recovery.after(slice, lastLine, end) : Optional.empty();
    }
}

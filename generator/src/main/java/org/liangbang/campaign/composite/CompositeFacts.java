package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;

/** How a composite is worked out, in plain words. */
final class CompositeFacts {
    private CompositeFacts() {}

    /** A labelled sentence for each part of the method, in the order of the arithmetic. */
    static Block.Facts of(CompositeResult result, CompositeWords words) {
        Composite composite = result.composite();
        List<Block.Fact> facts = new ArrayList<>();
        String from = words.days().full(composite.period().from().value());
        String to = words.days().full(composite.period().last());
        facts.add(fact("formula", words.get("rule.formula", words.parts(composite)), words));
        for (Composite.Part part : composite.parts()) {
            String key = Values.word(part.of().value());
            String form =
                    result.counted().form().map(each -> each.form().name().value()).orElse("");
            facts.add(fact(key, words.get("rule." + key, from, to, form), words));
        }
        String missing = Values.word(composite.missing().value());
        facts.add(fact("missing", words.get("rule.missing-" + missing), words));
        String rounding = Values.word(composite.rounding().value());
        int decimals = composite.decimals().value();
        facts.add(fact("rounding", words.get("rule.rounding-" + rounding, decimals), words));
        facts.add(fact("ties", ties(composite, words), words));
        return new Block.Facts(facts);
    }

    private static Block.Fact fact(String label, String sentence, CompositeWords words) {
        return new Block.Fact(words.get("rule-label." + label), Inline.line(sentence));
    }

    private static String ties(Composite composite, CompositeWords words) {
        List<String> names = new ArrayList<>();
        composite.ties().breakBy().forEach(part -> names.add(words.get("part." + part.value())));
        return names.isEmpty()
                ? words.get("rule.ties-shared")
                : words.get("rule.ties", String.join(words.get("rule.then"), names));
    }
}

package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.format.Values;

/** How the lights of a chart are worked out, in plain words. */
final class LightFacts {
    private final WallChartWords words;

    LightFacts(WallChartWords words) {
        this.words = words;
    }

    /** A sentence for each light, from good to bad. */
    Block.Facts of(WallChart chart) {
        LightRule rule = chart.rule();
        List<Block.Fact> facts = new ArrayList<>();
        for (Light light : Light.values()) {
            String sentence =
                    words.get(
                            "rule-of." + light.word(), rule.green().value(), rule.amber().value());
            List<Inline> line =
                    List.of(
                            new Inline.State(light.sign(), words.get("gap")),
                            Inline.text(sentence));
            facts.add(new Block.Fact(words.light(light), line));
        }
        return new Block.Facts(facts);
    }

    /** The same, with how shares, sums and paces are worked out. */
    Block.Facts whole(WallChart chart) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("covered"));
        facts.add(fact("elapsed"));
        facts.addAll(of(chart).facts());
        facts.add(fact("sum"));
        String pace = words.get("rule-of.pace-" + Values.word(chart.pace()));
        facts.add(new Block.Fact(words.get("rule-label.pace"), Inline.line(pace)));
        facts.add(fact("correction"));
        facts.add(fact("milestone"));
        return new Block.Facts(facts);
    }

    private Block.Fact fact(String key) {
        return new Block.Fact(
                words.get("rule-label." + key), Inline.line(words.get("rule-of." + key)));
    }
}

package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.View;
import org.liangbang.model.Audience;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.Criterion;
import org.liangbang.model.DecimalRange;
import org.liangbang.model.Period;
import org.liangbang.model.Rounding;
import org.liangbang.model.ScoringRule;
import org.liangbang.model.SpeechRule;
import org.liangbang.model.TieRule;
import org.liangbang.model.Topic;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.text.Json;

/**
 * {@code rules.json}: the day that states are of, and the audience, topics, scoring rules and
 * composites of all campaigns, with every number that the arithmetic uses, under the keys of the
 * content files.
 */
final class RulesDocument {
    private final Json json;

    private RulesDocument(Json json) {
        this.json = json;
    }

    static OpenDocument of(View view) {
        return new OpenDocument("rules", json -> new RulesDocument(json).write(view));
    }

    private void write(View view) {
        List<Campaign> campaigns = view.content().all(Campaign.TYPE);
        json.object().name("as-of").value(view.asOf().toString());
        json.name("campaigns").array();
        campaigns.forEach(this::write);
        json.endArray().name("rules").array();
        for (Campaign campaign : campaigns) {
            campaign.rules().forEach(rule -> write(campaign, rule));
        }
        json.endArray().name("composites").array();
        for (Campaign campaign : campaigns) {
            campaign.composites().forEach(composite -> write(campaign, composite));
        }
        json.endArray().endObject();
    }

    private void write(Campaign campaign) {
        json.object();
        json.name("id").value(campaign.id().value());
        json.name("name").value(campaign.name().value());
        json.name("period");
        period(campaign.period());
        audience(campaign.audience());
        json.name("topics").array();
        campaign.topics().forEach(this::topic);
        json.endArray().endObject();
    }

    private void topic(Topic topic) {
        json.object().name("id").value(topic.id().value());
        topic.from().ifPresent(from -> json.name("from").value(from.value().toString()));
        topic.to().ifPresent(to -> json.name("to").value(to.value().toString()));
        json.endObject();
    }

    private void audience(Audience audience) {
        json.name("audience").object().name("kinds").array();
        audience.kinds().forEach(kind -> json.value(Values.word(kind)));
        json.endArray().name("units").array();
        audience.units().forEach(unit -> json.value(unit.value()));
        json.endArray().endObject();
    }

    private void write(Campaign campaign, ScoringRule rule) {
        json.object();
        json.name("campaign").value(campaign.id().value());
        json.name("id").value(rule.id().value());
        json.name("name").value(rule.name().value());
        json.name("in-force");
        period(rule.inForce());
        json.name("criteria").array();
        rule.criteria().forEach(this::criterion);
        json.endArray();
        rule.speech().ifPresent(this::speech);
        panel(rule);
        json.name("judges").value(Values.word(rule.judges()));
        rule.adjustments().ifPresent(bounds -> range("adjustments", bounds));
        printed(rule.decimals(), rule.rounding());
        ties(rule.ties());
        rule.basis().ifPresent(basis -> json.name("basis").value(basis.value()));
        json.endObject();
    }

    private void printed(Located<Integer> decimals, Located<Rounding> rounding) {
        json.name("decimals").value(decimals.value());
        json.name("rounding").value(Values.word(rounding.value()));
    }

    private void ties(TieRule ties) {
        json.name("ties").object().name("break-by").array();
        ties.breakBy().forEach(id -> json.value(id.value()));
        json.endArray().name("else").value(Values.word(ties.otherwise())).endObject();
    }

    private void period(Period period) {
        json.object().name("from").value(period.from().value().toString());
        period.to().ifPresent(to -> json.name("to").value(to.value().toString()));
        json.endObject();
    }

    private void criterion(Criterion criterion) {
        json.object();
        json.name("id").value(criterion.id().value());
        json.name("name").value(criterion.name().value());
        number("max", criterion.max());
        json.endObject();
    }

    private void speech(SpeechRule speech) {
        json.name("speech").object();
        range("minutes", speech.minutes());
        penalty("over-time", speech.overTime());
        penalty("under-time", speech.underTime());
        json.endObject();
    }

    private void penalty(String name, Optional<SpeechRule.Penalty> penalty) {
        if (penalty.isPresent()) {
            json.name(name).object();
            number("per-minute", penalty.get().perMinute());
            json.name("count").value(Values.word(penalty.get().count())).endObject();
        }
    }

    private void panel(ScoringRule rule) {
        json.name("panel").object();
        json.name("trim-highest").value(rule.panel().droppedHighest());
        json.name("trim-lowest").value(rule.panel().droppedLowest());
        json.name("trim").value(Values.word(rule.panel().trim()));
        json.name("least-judges").value(rule.panel().leastJudges().value());
        json.endObject();
    }

    private void range(String name, DecimalRange range) {
        json.name(name).object();
        number("from", range.from());
        number("to", range.to());
        json.endObject();
    }

    private void number(String name, Located<BigDecimal> number) {
        json.name(name).number(number.value().toPlainString());
    }

    private void write(Campaign campaign, Composite composite) {
        json.object();
        json.name("campaign").value(campaign.id().value());
        json.name("id").value(composite.id().value());
        json.name("name").value(composite.name().value());
        json.name("period");
        period(composite.period());
        composite.audience().ifPresent(this::audience);
        json.name("parts").array();
        for (Composite.Part part : composite.parts()) {
            json.object().name("of").value(Values.word(part.of().value()));
            number("weight", part.weight());
            part.form().ifPresent(form -> json.name("form").value(form.value()));
            json.endObject();
        }
        json.endArray();
        json.name("missing").value(Values.word(composite.missing().value()));
        printed(composite.decimals(), composite.rounding());
        ties(composite.ties());
        json.endObject();
    }
}

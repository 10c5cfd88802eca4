package org.liangbang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liangbang.campaign.CallRule;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.pledge.PledgeKind;
import org.liangbang.check.ArticleRule;
import org.liangbang.check.CampaignRule;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.Checker;
import org.liangbang.check.CompositeRule;
import org.liangbang.check.EditionRule;
import org.liangbang.check.PostRule;
import org.liangbang.check.PublicationRule;
import org.liangbang.check.RedirectRule;
import org.liangbang.check.Rule;
import org.liangbang.check.ScoringRuleRule;
import org.liangbang.check.SiteRule;
import org.liangbang.check.UnitRule;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Results;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.load.ContentLoad;
import org.liangbang.load.ContentScan;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.model.Article;
import org.liangbang.model.Campaign;
import org.liangbang.model.Edition;
import org.liangbang.model.Post;
import org.liangbang.model.RecordSource;
import org.liangbang.model.Redirect;
import org.liangbang.model.Site;
import org.liangbang.model.Unit;
import org.liangbang.source.SourceTree;
import org.liangbang.theme.Theme;
import org.liangbang.yaml.YamlReader;

/**
 * The pipeline: each stage in its order, and the parts of every kind of record handed to the
 * stages.
 */
public final class Build {
    private final List<RecordSource<?>> sources;
    private final ContentLoad loader;
    private final Checker checker;
    private final List<Computation<?>> computations;

    private Build(List<Kind> kinds) {
        Expansion expansion =
                new Expansion(kinds.stream().flatMap(kind -> kind.dataBlocks().stream()).toList());
        this.sources =
                Stream.concat(
                                Stream.<RecordSource<?>>of(
                                        Site.SOURCE,
                                        Unit.SOURCE,
                                        Post.SOURCE,
                                        Campaign.SOURCE,
                                        Article.SOURCE,
                                        Edition.SOURCE,
                                        Redirect.SOURCE),
                                kinds.stream().flatMap(kind -> kind.sources().stream()))
                        .toList();
        List<Rule> rules =
                Stream.concat(
                                Stream.of(
                                        new SiteRule(),
                                        new UnitRule(),
                                        new PostRule(),
                                        new CampaignRule(),
                                        new ScoringRuleRule(),
                                        new CompositeRule(),
                                        new ArticleRule(),
                                        new EditionRule(),
                                        new PublicationRule(),
                                        new RedirectRule(),
                                        new CallRule(expansion)),
                                kinds.stream().flatMap(kind -> kind.rules().stream()))
                        .toList();
        this.loader = new ContentLoad(sources, new YamlReader(), new MarkdownReader());
        this.checker = new Checker(rules);
        this.computations =
                kinds.stream()
                        .<Computation<?>>flatMap(kind -> kind.computations().stream())
                        .toList();
    }

    /** The pipeline with every kind of record there is: the registry. */
    public static Build standard() {
        return new Build(List.of(PledgeKind.kind(), ContestKind.kind()));
    }

    /** The kinds of content file, each with its schema. */
    public List<RecordSource<?>> sources() {
        return sources;
    }

    /**
     * Checks everything a build checks.
     *
     * @return what there is to say, sorted by place; empty when all is well
     * @throws UncheckedIOException when the content or the theme cannot be read
     */
    public List<Diagnostic> check(BuildRequest request, Timings timings) {
        return compute(request, timings).diagnostics();
    }

    /**
     * Runs the stages as far as the figures.
     *
     * @throws UncheckedIOException when the content or the theme cannot be read
     */
    public Outcome<Computed> compute(BuildRequest request, Timings timings) {
        Outcome<Theme> theme = timings.time("theme", () -> openTheme(request));
        Outcome<SourceTree> tree = timings.time("scan", () -> ContentScan.scan(request.content()));
        Outcome<CheckedContent> checked = timings.time("load", () -> checked(tree));
        return theme.then(
                opened ->
                        checked.then(
                                content ->
                                        timings.time(
                                                "compute",
                                                () -> compute(content, request, opened))));
    }

    private Outcome<CheckedContent> checked(Outcome<SourceTree> tree) {
        return checker.check(tree.then(loader::load));
    }

    private Outcome<Computed> compute(CheckedContent content, BuildRequest request, Theme theme) {
        LocalDate asOf = request.asOf().apply(content.all(Site.TYPE).get(0));
        Results results = Results.compute(content, asOf, computations);
        return Outcome.of(new Computed(content, results, theme.words()));
    }

    private static Outcome<Theme> openTheme(BuildRequest request) {
        try {
            return Theme.open(request.theme(), "zh-CN");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.liangbang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liangbang.build.BuildReport.Made;
import org.liangbang.campaign.CallRule;
import org.liangbang.campaign.Claim;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.View;
import org.liangbang.campaign.Views;
import org.liangbang.campaign.composite.CompositeKind;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.finding.FindingKind;
import org.liangbang.campaign.ledger.LedgerKind;
import org.liangbang.campaign.observation.ObservationKind;
import org.liangbang.campaign.pledge.PledgeKind;
import org.liangbang.campaign.responsibility.ResponsibilityKind;
import org.liangbang.campaign.returns.ReturnKind;
import org.liangbang.campaign.review.ReviewKind;
import org.liangbang.campaign.star.StarKind;
import org.liangbang.campaign.wallchart.WallChartKind;
import org.liangbang.check.ArticleRule;
import org.liangbang.check.CalendarRule;
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
import org.liangbang.check.privacy.PrivacyRule;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Results;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.load.ContentLoad;
import org.liangbang.load.ContentScan;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Allowance;
import org.liangbang.model.Article;
import org.liangbang.model.CalendarYear;
import org.liangbang.model.Campaign;
import org.liangbang.model.Content;
import org.liangbang.model.Edition;
import org.liangbang.model.Post;
import org.liangbang.model.RecordSource;
import org.liangbang.model.Redirect;
import org.liangbang.model.Site;
import org.liangbang.model.Unit;
import org.liangbang.output.OutputFailure;
import org.liangbang.output.SiteFolder;
import org.liangbang.output.WriteReport;
import org.liangbang.paper.layout.edition.TypesetEditions;
import org.liangbang.paper.layout.edition.TypesetEditions.TypesetEdition;
import org.liangbang.paper.layout.sheet.TypesetPlacards;
import org.liangbang.plan.PlanRequest;
import org.liangbang.plan.Planner;
import org.liangbang.plan.Publication;
import org.liangbang.site.SiteRenderer;
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
    private final Expansion expansion;
    private final List<Presentation> presentations;
    private final List<Oversight> oversight;

    private Build(List<Kind> kinds) {
        this.expansion =
                new Expansion(kinds.stream().flatMap(kind -> kind.dataBlocks().stream()).toList());
        this.sources =
                Stream.concat(
                                Stream.<RecordSource<?>>of(
                                        Site.SOURCE,
                                        Unit.SOURCE,
                                        Post.SOURCE,
                                        CalendarYear.SOURCE,
                                        Campaign.SOURCE,
                                        Article.SOURCE,
                                        Edition.SOURCE,
                                        Redirect.SOURCE,
                                        Allowance.SOURCE),
                                kinds.stream().flatMap(kind -> kind.sources().stream()))
                        .toList();
        List<Rule> rules =
                Stream.concat(
                                Stream.of(
                                        new SiteRule(),
                                        new UnitRule(),
                                        new PostRule(),
                                        new CalendarRule(),
                                        new CampaignRule(),
                                        new ScoringRuleRule(),
                                        new CompositeRule(),
                                        new ArticleRule(),
                                        new EditionRule(),
                                        new PublicationRule(),
                                        new RedirectRule(),
                                        new PrivacyRule(PhotoAttachments::in),
                                        new CallRule(expansion)),
                                kinds.stream().flatMap(kind -> kind.rules().stream()))
                        .toList();
        this.presentations = kinds.stream().map(Kind::presentation).toList();
        this.oversight = kinds.stream().map(Kind::oversight).toList();
        this.loader = new ContentLoad(sources, new YamlReader(), new MarkdownReader());
        this.checker = new Checker(rules);
        this.computations =
                kinds.stream()
                        .<Computation<?>>flatMap(kind -> kind.computations().stream())
                        .toList();
    }

    /** The pipeline with every kind of record there is: the registry. */
    public static Build standard() {
        List<Kind> kinds =
                new ArrayList<>(
                        List.of(
                                PledgeKind.kind(),
                                ContestKind.kind(),
                                ReviewKind.kind(),
                                CompositeKind.kind(),
                                ReturnKind.kind(),
                                StarKind.kind(),
                                ObservationKind.kind(),
                                WallChartKind.kind(),
                                ResponsibilityKind.kind()));
        // rows of ledgers may come from events, and findings from rows
        kinds.add(LedgerKind.kind(kinds.stream().map(Kind::events).toList()));
        kinds.add(FindingKind.kind(kinds.stream().map(Kind::events).toList()));
        return new Build(kinds);
    }

    /** The kinds of content file, each with its schema. */
    public List<RecordSource<?>> sources() {
        return sources;
    }

    /** The names of the data blocks that articles and editions can call. */
    public List<String> dataBlocks() {
        return expansion.names();
    }

    /**
     * Builds the site. The stages follow each other; nothing is written when there is a mistake, or
     * a warning in a strict build.
     *
     * @throws UncheckedIOException when the content or the theme cannot be read
     * @throws OutputFailure when the site cannot be written; it is then as it was
     */
    public BuildReport run(BuildRequest request, Timings timings) {
        Outcome<Ready> ready = prepare(request, timings);
        boolean stopped = request.strict() ? !ready.diagnostics().isEmpty() : ready.hasErrors();
        if (ready.value().isEmpty() || stopped) {
            return new BuildReport(ready.diagnostics(), Optional.empty());
        }
        Made made = timings.time("render", () -> write(ready.value().get(), request));
        return new BuildReport(ready.diagnostics(), Optional.of(made));
    }

    /**
     * Checks everything a build checks.
     *
     * @return what there is to say, sorted by place; empty when all is well
     * @throws UncheckedIOException when the content or the theme cannot be read
     */
    public List<Diagnostic> check(BuildRequest request, Timings timings) {
        return prepare(request, timings).diagnostics();
    }

    /**
     * Typesets one edition.
     *
     * @return its PDFs and how it was fitted; empty when there is no such edition or a mistake
     * @throws UncheckedIOException when the content or the theme cannot be read
     */
    public Outcome<Printed> typeset(String edition, BuildRequest request, Timings timings) {
        Outcome<Theme> theme = timings.time("theme", () -> openTheme(request));
        return theme.then(
                opened ->
                        read(request, timings)
                                .then(content -> print(edition, content, opened, request)));
    }

    private Outcome<Printed> print(
            String edition, CheckedContent content, Theme theme, BuildRequest request) {
        Views views = new Views(content, computations, theme.words());
        Outcome<Printed> printed =
                OneEdition.in(views, edition, request.drafts())
                        .map(one -> one.print(theme, expansion, request))
                        .orElse(Outcome.none(List.of()));
        return printed.hasErrors() ? Outcome.none(printed.diagnostics()) : printed;
    }

    /** What is ready to be rendered. */
    private record Ready(Computed computed, Typeset typeset, Publication publication) {}

    /** The printed paper. */
    private record Typeset(
            Printing printing,
            PhotoLibrary photos,
            TypesetEditions editions,
            TypesetPlacards placards) {
        SortedMap<String, TypesetEdition> printed() {
            SortedMap<String, TypesetEdition> printed = new TreeMap<>();
            editions.editions().forEach(each -> printed.put(each.id(), each));
            return printed;
        }

        int sheets() {
            return editions.editions().stream()
                    .mapToInt(each -> each.document().sheets().size())
                    .sum();
        }
    }

    private Outcome<Ready> prepare(BuildRequest request, Timings timings) {
        return compute(request, timings)
                .then(
                        computed ->
                                timings.time("typeset", () -> typeset(computed, request))
                                        .then(
                                                typeset ->
                                                        timings.time(
                                                                "plan",
                                                                () ->
                                                                        plan(
                                                                                computed, typeset,
                                                                                request))));
    }

    /**
     * Runs the stages as far as the figures.
     *
     * @throws UncheckedIOException when the content or the theme cannot be read
     */
    public Outcome<Computed> compute(BuildRequest request, Timings timings) {
        Outcome<Theme> theme = timings.time("theme", () -> openTheme(request));
        Outcome<CheckedContent> checked = read(request, timings);
        return theme.then(
                opened ->
                        checked.then(
                                found ->
                                        timings.time(
                                                "compute", () -> compute(found, request, opened))));
    }

    private Outcome<CheckedContent> read(BuildRequest request, Timings timings) {
        Outcome<SourceTree> tree = timings.time("scan", () -> ContentScan.scan(request.content()));
        Outcome<Content> content = timings.time("load", () -> tree.then(loader::load));
        return timings.time("check", () -> checker.check(content));
    }

    private Outcome<Computed> compute(CheckedContent content, BuildRequest request, Theme theme) {
        LocalDate asOf = request.asOf().apply(content.all(Site.TYPE).get(0));
        Views views = new Views(content, computations, theme.words());
        Results results = views.on(asOf).results();
        // first, for it shows where figures come from, which earlier days then need not look for
        List<Diagnostic> missing = results.mistakes();
        List<Diagnostic> mistakes = new ArrayList<>(UnknownFigures.in(views));
        mistakes.addAll(ExpiredAllowances.in(content, asOf));
        mistakes.addAll(missing);
        if (!mistakes.isEmpty()) {
            return Outcome.none(mistakes);
        }
        List<Claim> claims =
                presentations.stream()
                        .flatMap(kind -> kind.claims(views.on(asOf)).stream())
                        .toList();
        List<NamedFigure> named =
                presentations.stream()
                        .flatMap(kind -> kind.namedFigures(views.on(asOf)).stream())
                        .toList();
        List<Prose> prose = Prose.of(content);
        List<Diagnostic> warnings = new ArrayList<>(Contradictions.in(content, prose, claims));
        warnings.addAll(Misquotes.in(views, prose, named));
        return Outcome.of(new Computed(theme, views, results), warnings);
    }

    private Outcome<Typeset> typeset(Computed computed, BuildRequest request) {
        CheckedContent content = computed.views().content();
        return PhotoLibrary.read(
                        content.register().content().source(),
                        UsedPhotos.in(content, presentations))
                .then(
                        photos -> {
                            Printing printing = new Printing(computed.theme(), photos);
                            Outcome<TypesetEditions> editions =
                                    printing.typeset(computed.views(), expansion, request);
                            View today = computed.views().on(computed.results().asOf());
                            return editions.then(
                                    done ->
                                            printing.placards(today, presentations, request)
                                                    .then(
                                                            placards ->
                                                                    Outcome.of(
                                                                            new Typeset(
                                                                                    printing,
                                                                                    photos, done,
                                                                                    placards))));
                        });
    }

    private Outcome<Ready> plan(Computed computed, Typeset typeset, BuildRequest request) {
        PlanRequest plan =
                new PlanRequest(
                        computed.views(),
                        computed.results().asOf(),
                        expansion,
                        presentations,
                        oversight,
                        typeset.photos,
                        typeset.printed(),
                        typeset.placards.addresses(),
                        request.base(computed.views().content()),
                        request.drafts());
        return Planner.plan(plan)
                .then(publication -> Outcome.of(new Ready(computed, typeset, publication)));
    }

    private static Made write(Ready ready, BuildRequest request) {
        SiteRenderer site = new SiteRenderer(ready.computed.theme(), ready.publication);
        Typeset paper = ready.typeset;
        WriteReport written =
                SiteFolder.at(request.out())
                        .write(
                                Stream.of(
                                                site.artifacts(),
                                                paper.printing.artifacts(paper.editions),
                                                paper.printing.artifacts(paper.placards))
                                        .flatMap(files -> files),
                                request.jobs());
        return new Made(
                ready.publication.pages().size(),
                paper.editions.editions().size(),
                paper.sheets(),
                paper.placards.files().size(),
                ready.computed.results().figures().size(),
                written.written().size(),
                written.files() - written.written().size(),
                written.removed().size(),
                written.foreign().size());
    }

    private static Outcome<Theme> openTheme(BuildRequest request) {
        try {
            return Theme.open(request.theme(), "zh-CN");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.liangbang.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Views;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.Checker;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.load.ContentLoad;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Article;
import org.liangbang.model.Campaign;
import org.liangbang.model.Edition;
import org.liangbang.model.Post;
import org.liangbang.model.RecordSource;
import org.liangbang.model.Redirect;
import org.liangbang.model.Site;
import org.liangbang.model.Unit;
import org.liangbang.output.Artifact;
import org.liangbang.plan.PlanRequest;
import org.liangbang.plan.Planner;
import org.liangbang.plan.Publication;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.theme.Theme;
import org.liangbang.yaml.YamlReader;

/** A site in a string: files under lines such as {@code -- units/all.yaml --}. */
public final class StringSite {
    /** A district with one town, one village and two posts. */
    public static final String BASE =
            """
            -- site.yaml --
            name: 河边亮榜
            slogan: 写在墙上
            base-url: https://example.org/榜/
            as-of: 2025-12-24
            sample: true
            district: qu
            organ: 区办公室
            contact: {phone: "0371-0000-0000", address: 一号楼}
            repository: {name: content, pattern: "https://git.example.org/{path}#L{line}"}
            footer: [编印：区办公室]
            publication: {kind: bulletin, issuer: 区办公室}
            -- units/all.yaml --
            - {id: qu, name: 河边区, kind: district}
            - {id: zhen, name: 上游镇, kind: town, parent: qu}
            - {id: cun, name: 桥头村, kind: village, parent: zhen}
            -- posts/all.yaml --
            - {id: cun.secretary, role: 村支书, unit: cun, phone: "0371-0000-0000"}
            - {id: qu.office, role: 区办公室, unit: qu}
            """
                    .replace("/榜/", "/b/");

    /** An article with a title and a text. */
    public static String article(String id, String date, String title, String text) {
        return """
                -- articles/2025/%s.md --
                ---
                title: %s
                date: %s
                status: signed
                signed-by: qu.office
                byline: [{role: 通讯员, names: [镇通讯组]}]
                units: [cun]
                ---
                %s
                """
                .formatted(id, title, date, text);
    }

    private final Outcome<Publication> plan;
    private final Theme theme;
    private final Site site;

    private StringSite(Outcome<Publication> plan, Theme theme, Site site) {
        this.plan = plan;
        this.theme = theme;
        this.site = site;
    }

    /** The site of some files. */
    public static StringSite of(String... texts) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        for (String part : String.join("\n", texts).split("(?m)^-- ", -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf(" --\n");
                String path = part.substring(0, end);
                files.put(path, new SourceFile(path, part.substring(end + 4)));
            }
        }
        return of(new SourceTree(Path.of("."), files, new TreeMap<>()));
    }

    private static StringSite of(SourceTree tree) {
        List<RecordSource<?>> sources =
                List.of(
                        Site.SOURCE,
                        Unit.SOURCE,
                        Post.SOURCE,
                        Campaign.SOURCE,
                        Article.SOURCE,
                        Edition.SOURCE,
                        Redirect.SOURCE);
        ContentLoad load = new ContentLoad(sources, new YamlReader(), new MarkdownReader());
        Outcome<CheckedContent> checked = new Checker(List.of()).check(load.load(tree));
        CheckedContent content =
                checked.value()
                        .orElseThrow(() -> new AssertionError(checked.diagnostics().toString()));
        Theme theme = theme();
        Site site = content.all(Site.TYPE).get(0);
        PlanRequest request =
                new PlanRequest(
                        new Views(content, List.of(), theme.words()),
                        site.asOf().orElse(LocalDate.of(2025, 12, 24)),
                        new Expansion(List.of()),
                        List.of(),
                        List.of(),
                        new PhotoLibrary(new TreeMap<>()),
                        new TreeMap<>(),
                        List.of(),
                        site.baseUrl(),
                        false);
        return new StringSite(Planner.plan(request), theme, site);
    }

    /** The theme the program brings along. */
    static Theme theme() {
        try {
            return Theme.open(Optional.empty(), "zh-CN").value().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the site says about itself. */
    public Site site() {
        return site;
    }

    /** The plan, or why there is none. */
    public Outcome<Publication> plan() {
        return plan;
    }

    /** All files by path, as text. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        new SiteRenderer(theme, plan.value().orElseThrow())
                .artifacts()
                .forEach(artifact -> files.put(artifact.path(), text(artifact)));
        return files;
    }

    private static String text(Artifact artifact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            artifact.source().writeTo(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

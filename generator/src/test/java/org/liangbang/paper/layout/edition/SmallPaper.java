package org.liangbang.paper.layout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Views;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.Checker;
import org.liangbang.compute.Computation;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.load.ContentLoad;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.media.Photo;
import org.liangbang.media.PhotoFormat;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.Post;
import org.liangbang.model.Site;
import org.liangbang.model.Unit;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.FakeMetrics;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.theme.Theme;
import org.liangbang.yaml.YamlReader;

/** A paper in strings: articles and an edition, set in faces whose every glyph is a whole em. */
public final class SmallPaper {
    /** A site without anything that could be left out. */
    static final String SITE =
            """
            name: 河岸亮榜
            language: zh-CN
            time-zone: Asia/Shanghai
            base-url: https://paper.example/
            sample: true
            sample-note: 全为虚构
            district: quyu
            organ: 亮榜办公室
            contact: {phone: "0371-0000-0000", address: 示例路一号}
            publication: {kind: bulletin, issuer: 亮榜办公室}
            """;

    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final SortedMap<String, Photo> photos = new TreeMap<>();

    /** A paper of nothing but its site. */
    public SmallPaper() {
        file("site.yaml", SITE);
    }

    /** The same paper with one more file. */
    SmallPaper file(String path, String text) {
        files.put(path, new SourceFile(path, text));
        return this;
    }

    /** The same paper with one more photo. */
    SmallPaper photo(String path, int width, int height) {
        Path nowhere = Path.of(path);
        photos.put(path, new Photo(path, nowhere, PhotoFormat.PNG, width, height, "00"));
        return this;
    }

    /** Its articles and editions as they are read. */
    public CheckedContent content() {
        SourceTree tree = new SourceTree(Path.of("."), files, new TreeMap<>());
        ContentLoad load =
                new ContentLoad(
                        List.of(
                                Site.SOURCE,
                                Unit.SOURCE,
                                Post.SOURCE,
                                Article.SOURCE,
                                Edition.SOURCE),
                        new YamlReader(),
                        new MarkdownReader());
        Outcome<CheckedContent> checked =
                new Checker(List.of()).check(Outcome.of(load.load(tree).value().orElseThrow()));
        return checked.value().orElseThrow();
    }

    /** Sets all editions. */
    Outcome<TypesetEditions> typeset(DataBlock... blocks) {
        return typeset(new FakeMetrics(), blocks);
    }

    /** Sets all editions in other faces. */
    Outcome<TypesetEditions> typeset(GlyphMetrics metrics, DataBlock... blocks) {
        return press(metrics, blocks).get();
    }

    /** Sets all editions as often as it is asked; the content is read once. */
    Supplier<Outcome<TypesetEditions>> press(GlyphMetrics metrics, DataBlock... blocks) {
        CheckedContent content = content();
        List<Computation<?>> none = List.of();
        Views views = new Views(content, none, theme().words());
        EditionTypesetter typesetter =
                new EditionTypesetter(
                        metrics,
                        Map.of("standard", style(), "broadsheet", style("broadsheet")),
                        new PhotoLibrary(photos),
                        new Expansion(List.of(blocks)));
        return () -> typesetter.typeset(views, Optional.of("https://paper.example/"), false);
    }

    /** The theme the program brings along. */
    public static Theme theme() {
        try {
            return Theme.open(Optional.empty(), "zh-CN").value().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The layout that the theme calls standard. */
    static PaperStyle style() {
        return style("standard");
    }

    /** A layout of the theme. */
    static PaperStyle style(String name) {
        try {
            String text = Files.readString(Path.of("theme/paper/" + name + ".yaml"));
            Node node =
                    new YamlReader()
                            .read(new SourceFile("theme/paper/standard.yaml", text))
                            .value()
                            .orElseThrow();
            Outcome<PaperStyle> style = PaperStyle.read(node);
            assertThat(style.diagnostics()).isEmpty();
            return style.value().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

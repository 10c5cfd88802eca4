package org.liangbang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Section;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.theme.Theme;

/** Everything that kinds of record show of a district, so that a missing word is found. */
public final class Sample {
    private Sample() {}

    /** The words of the built-in theme. */
    public static Words words(String language) {
        try {
            return Theme.open(Optional.of(Path.of("theme")), language)
                    .value()
                    .orElseThrow()
                    .words();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What there is to see of a district on a day. */
    public static View view(SmallDistrict district, String day, String language) {
        return new View(district.checked(), district.results(day), words(language));
    }

    /** All sections of all pages, made once; every table asked for, every explanation worded. */
    public static List<Section> everything(View view, Kind... kinds) {
        List<Section> sections = new ArrayList<>();
        for (Kind kind : kinds) {
            Presentation shown = kind.presentation();
            sections.addAll(shown.onHome(view));
            for (Unit unit : view.content().all(Unit.TYPE)) {
                sections.addAll(shown.onUnit(unit, view));
            }
            for (Post post : view.content().all(Post.TYPE)) {
                sections.addAll(shown.onOwner(post, view));
            }
            for (Campaign campaign : view.content().all(Campaign.TYPE)) {
                sections.addAll(shown.onCampaign(campaign.id().value(), view));
            }
            shown.pages(view).forEach(page -> sections.addAll(page.sections().get()));
            assertThat(shown.placards(view)).allMatch(file -> !file.title().isBlank());
            for (OpenTable table : shown.openData(view)) {
                checkTable(table, view);
            }
        }
        Workings workings = new Workings(view.words());
        view.results()
                .figures()
                .forEach(
                        figure -> {
                            assertThat(view.words().get(figure.label())).isNotBlank();
                            assertThat(workings.of(figure).steps()).isNotEmpty();
                        });
        return sections;
    }

    private static void checkTable(OpenTable table, View view) {
        String key = "data." + table.name() + ".";
        assertThat(view.words().get(key + "title")).isNotBlank();
        table.columns().forEach(column -> view.words().get(key + column.name()));
        table.rows().forEach(row -> assertThat(row).hasSameSizeAs(table.columns()));
    }

    /** The section with an id that comes first. */
    public static Section section(List<Section> sections, String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .min(Comparator.comparing(Section::id))
                .orElseThrow();
    }
}

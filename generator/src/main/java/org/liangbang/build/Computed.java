package org.liangbang.build;

import org.liangbang.campaign.Views;
import org.liangbang.campaign.Words;
import org.liangbang.compute.Results;
import org.liangbang.theme.Theme;

/**
 * Content with what was computed from it.
 *
 * @param theme the theme
 * @param views the content as seen from any day
 * @param results what was computed for the day the site speaks of
 */
public record Computed(Theme theme, Views views, Results results) {
    /** The words of the interface. */
    public Words words() {
        return theme.words();
    }
}

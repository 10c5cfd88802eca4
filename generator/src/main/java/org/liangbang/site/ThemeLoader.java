package org.liangbang.site;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.liangbang.theme.Theme;

/** Gives the template engine the templates of a theme, by name. */
final class ThemeLoader implements Loader<String> {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String name) {
        try {
            return new StringReader(theme.template(name));
        } catch (IOException unreadable) {
            throw new LoaderException(unreadable, "template " + name);
        }
    }

    /** Templates of a theme are UTF-8. */
    @Override
    public void setCharset(String charset) {}

    /** The theme knows where its templates are. */
    @Override
    public void setPrefix(String prefix) {}

    /** The theme knows how its templates end. */
    @Override
    public void setSuffix(String suffix) {}

    /** Templates lie in one folder, so a name means the same in all of them. */
    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.hasTemplate(name);
    }
}

/**
 * A theme folder as data: templates, style sheets, fonts, paper layouts and the words of the
 * interface. In: a folder, and the theme that the program brings along for everything the folder
 * does not have; out: {@link org.liangbang.theme.Theme}.
 */
@NullMarked
package org.liangbang.theme;

import org.jspecify.annotations.NullMarked;

/**
 * YAML text becomes a located tree, with all guards. In: a {@link org.liangbang.source.SourceFile}
 * or some of its lines; out: a {@link org.liangbang.source.Node} whose scalars keep their text as
 * written and whose every part knows its place, or mistakes in plain words at the place where they
 * were made. Jackson and the engine below it are known here only.
 */
@NullMarked
package org.liangbang.yaml;

import org.jspecify.annotations.NullMarked;

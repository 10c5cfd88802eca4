/**
 * Programs that judge what we write, run as processes of their own because their libraries do not
 * go together with ours. In: files; out: what is wrong with them. The build puts their jars under
 * {@code target/tools}.
 */
@NullMarked
package org.liangbang.tools;

import org.jspecify.annotations.NullMarked;

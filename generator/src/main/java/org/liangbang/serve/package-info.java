/**
 * The preview server: the built site on this machine only, rebuilt when a file changes, with
 * mistakes shown as a page. In: a way to build and the folders to watch; out: pages over HTTP.
 */
@NullMarked
package org.liangbang.serve;

import org.jspecify.annotations.NullMarked;

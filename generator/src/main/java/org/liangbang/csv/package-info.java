/**
 * CSV text to located trees, with all guards. In: files of comma-separated values (RFC 4180); out:
 * a list of mappings, one a row under the names of the header, or everything that is wrong with it.
 */
@NullMarked
package org.liangbang.csv;

import org.jspecify.annotations.NullMarked;

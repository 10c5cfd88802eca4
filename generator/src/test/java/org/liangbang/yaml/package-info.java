/** Tests of the YAML reader. */
@NullMarked
package org.liangbang.yaml;

import org.jspecify.annotations.NullMarked;

/**
 * Liangbang: content in git becomes a public bulletin site and newspaper pages.
 *
 * <p>Data flows one way, through eight stages that {@code build.Build} calls in order: scan, load,
 * check, compute, typeset, plan, render, write. The ground, open to every package above it, is
 * {@code source}, {@code diagnostic}, {@code document} and {@code address}; {@code
 * docs/ARCHITECTURE.md} has one sentence and the allowed edges of every package.
 */
@NullMarked
package org.liangbang;

import org.jspecify.annotations.NullMarked;

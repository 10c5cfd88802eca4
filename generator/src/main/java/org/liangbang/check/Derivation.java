package org.liangbang.check;

import java.util.function.Function;

/**
 * How something is made of the content as a whole, such as rows typed by their definitions.
 *
 * @param <T> what is made
 * @param type its class
 * @param maker makes it; pure, and content with broken references must not stop it
 */
public record Derivation<T>(Class<T> type, Function<Register, T> maker) {}

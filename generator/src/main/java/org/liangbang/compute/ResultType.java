package org.liangbang.compute;

/**
 * The name under which what a computation gives is kept in {@link Results}.
 *
 * @param <T> what it gives
 * @param name in kebab case
 * @param type its class
 */
public record ResultType<T>(String name, Class<T> type) {}

package org.liangbang.model;

/**
 * The name under which records of one kind are kept in {@link Content}.
 *
 * @param <R> the record
 * @param name in kebab case, plural, such as {@code pledges}
 * @param type the record's class
 */
public record RecordType<R>(String name, Class<R> type) {}

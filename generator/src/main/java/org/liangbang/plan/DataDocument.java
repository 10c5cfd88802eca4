package org.liangbang.plan;

import java.util.function.Consumer;
import org.liangbang.text.Json;

/**
 * Open data that does not fit in rows and columns.
 *
 * @param name the file's name without ending
 * @param title what it holds
 * @param content writes the one value of the document
 */
public record DataDocument(String name, String title, Consumer<Json> content) {}

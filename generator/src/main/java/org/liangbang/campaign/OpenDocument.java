package org.liangbang.campaign;

import java.util.function.Consumer;
import org.liangbang.text.Json;

/**
 * Open data that does not fit in rows and columns, written as JSON.
 *
 * @param name the file's name without ending
 * @param content writes the one value of the document
 */
public record OpenDocument(String name, Consumer<Json> content) {}

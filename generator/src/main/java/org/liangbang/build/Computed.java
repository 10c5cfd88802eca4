package org.liangbang.build;

import org.liangbang.campaign.Words;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Results;

/**
 * Content with what was computed from it, for commands that stop there.
 *
 * @param content the content
 * @param results what was computed
 * @param words the words of the interface
 */
public record Computed(CheckedContent content, Results results, Words words) {}

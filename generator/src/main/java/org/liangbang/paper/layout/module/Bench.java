package org.liangbang.paper.layout.module;

import org.liangbang.campaign.Words;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Typesetter;

/**
 * What every module is made with.
 *
 * @param style the numbers of the page
 * @param type sets lines
 * @param photos the photos and their sizes
 * @param words the words of the interface
 */
public record Bench(PaperStyle style, Typesetter type, PhotoLibrary photos, Words words) {}

package org.liangbang.paper.layout;

import java.time.OffsetDateTime;

/**
 * What a document says of itself.
 *
 * @param id the id of the edition, poster or notice
 * @param title its title, as the window of a reader shows it; not empty
 * @param issuer who issues it; not empty
 * @param language a language tag such as {@code zh-CN}
 * @param issued the moment it is dated, to the second, at the offset of the site; never the clock's
 */
public record Imprint(
        String id, String title, String issuer, String language, OffsetDateTime issued) {}

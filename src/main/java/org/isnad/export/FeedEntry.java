package org.isnad.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An entry of a feed.
 *
 * @param path of its page, which is its id too; null for what has no page
 * @param published the day it was said or published, or null
 * @param author who said or published it, or null
 */
public record FeedEntry(String path, String title, String text, String author, LocalDate published, OffsetDateTime updated) {
}

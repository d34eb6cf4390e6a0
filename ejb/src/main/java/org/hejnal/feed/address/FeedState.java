package org.hejnal.feed.address;

import java.time.Instant;

/**
 * What a calendar is made of, before it is made.
 *
 * @param from what ended before is left out; the beginning of a day
 * @param language {@code pl} or {@code en}: the reader's
 * @param version a text that changes with the content
 */
public record FeedState(long accountId, Instant from, String language, String version) {}

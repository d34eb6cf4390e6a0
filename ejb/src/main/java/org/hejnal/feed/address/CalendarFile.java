package org.hejnal.feed.address;

import java.util.Optional;

/**
 * A calendar that somebody may read.
 *
 * @param version a text that changes with the content, for an entity tag
 * @param content UTF-8; absent where the reader has this version already
 */
public record CalendarFile(String version, Optional<byte[]> content) {}

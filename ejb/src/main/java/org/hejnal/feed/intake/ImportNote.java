package org.hejnal.feed.intake;

/**
 * What an import has left out or changed.
 *
 * @param component the UID of the event that it came with, or its title
 * @param message what and why, in English
 */
public record ImportNote(String component, String message) {}

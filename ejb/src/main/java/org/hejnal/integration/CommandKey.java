package org.hejnal.integration;

/**
 * What tells a command apart from all others.
 *
 * @param consumerId whose command it is
 * @param text the key that the consumer has chosen, 1 to {@value #MAX_LENGTH} characters
 * @param content a hash of what is ordered
 */
public record CommandKey(long consumerId, String text, String content) {
    public static final int MAX_LENGTH = 200;
}

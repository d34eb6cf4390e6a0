package org.hejnal.usos.answer;

import java.util.Optional;

/**
 * A successful answer, ready to be sent.
 *
 * @param contentType with its charset
 * @param body the whole entity
 * @param tag a strong validator, where the answer is the same for everyone
 */
public record Answer(String contentType, byte[] body, Optional<String> tag) {}

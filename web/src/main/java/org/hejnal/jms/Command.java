package org.hejnal.jms;

import jakarta.json.JsonObject;

/**
 * An order to carry out.
 *
 * @param key the sender's own, by which a repeat is known
 * @param content a hash of what is ordered
 */
record Command(CommandKind kind, String key, JsonObject arguments, String content) {}

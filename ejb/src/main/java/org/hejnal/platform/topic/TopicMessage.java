package org.hejnal.platform.topic;

import java.util.Map;

/**
 * A message for other systems.
 *
 * @param type its {@code JMSType}: the name of its schema without the version
 * @param text JSON
 * @param properties what subscribers can select by
 * @param key the same for a repeat, so that the broker drops it
 */
public record TopicMessage(String type, String text, Map<String, String> properties, String key) {}

package org.hejnal.oauth.consumer;

import org.hejnal.platform.LangDict;

/** What an application is called. */
public record ConsumerName(long id, String key, LangDict name) {}

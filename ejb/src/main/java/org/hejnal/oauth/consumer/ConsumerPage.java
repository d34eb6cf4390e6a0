package org.hejnal.oauth.consumer;

import java.util.List;

/** Some consumers, and whether others follow. */
public record ConsumerPage(List<ConsumerDetail> consumers, boolean hasMore) {}

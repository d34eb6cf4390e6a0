package org.hejnal.oauth.consumer;

import java.time.Instant;
import java.util.List;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * What an application may know of itself.
 *
 * @param email of those who are responsible for it
 * @param isVerified whether an administrator knows whose it is
 * @param administrativeMethods sorted
 */
public record ConsumerView(
        String key,
        LangDict name,
        @Nullable String url,
        @Nullable String email,
        Instant createdAt,
        boolean isVerified,
        List<String> administrativeMethods) {}

package org.hejnal.oauth.consumer;

import java.util.List;
import java.util.Optional;

/** Changes of one value each. */
final class Changes {
    private Changes() {}

    static ConsumerChange ofName(String name) {
        return of(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ConsumerChange ofUrl(String url) {
        return of(Optional.empty(), Optional.of(url), Optional.empty(), Optional.empty());
    }

    static ConsumerChange ofEmail(String email) {
        return of(Optional.empty(), Optional.empty(), Optional.of(email), Optional.empty());
    }

    static ConsumerChange ofMethods(List<String> methods) {
        return of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(methods));
    }

    private static ConsumerChange of(
            Optional<String> name, Optional<String> url, Optional<String> email, Optional<List<String>> methods) {
        return new ConsumerChange(
                name,
                Optional.empty(),
                url,
                email,
                Optional.empty(),
                methods,
                Optional.empty(),
                LimitChange.NONE,
                TestModeChange.NONE);
    }
}

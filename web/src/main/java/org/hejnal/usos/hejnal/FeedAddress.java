package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.platform.Settings;
import org.hejnal.usos.result.ResultType;

/** The address that a secret stands in. */
@Singleton
class FeedAddress {
    /** @param url absent where there is none */
    record Answer(Optional<String> url) {}

    private final Settings settings;

    @Inject
    FeedAddress(Settings settings) {
        this.settings = settings;
    }

    Answer of(Optional<String> secret) {
        return new Answer(secret.map(text -> settings.publicUrl() + "/ical/" + text + ".ics"));
    }

    static ResultType<Answer> type() {
        return ResultType.<Answer>builder()
                .field(
                        "url",
                        "The secret address of the user's calendar; null if there is none.",
                        answer -> answer.url().orElse(null))
                .build();
    }
}

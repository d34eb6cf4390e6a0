package org.hejnal.feed;

import java.net.URI;
import java.util.Objects;
import org.hejnal.platform.Settings;

/** What makes an installation's ids unique in the world. */
final class FeedHost {
    private FeedHost() {}

    static String of(Settings settings) {
        return Objects.requireNonNullElse(URI.create(settings.publicUrl()).getHost(), "localhost");
    }
}

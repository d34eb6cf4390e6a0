package org.hejnal.feed.document;

import java.net.URI;
import java.util.Objects;
import org.hejnal.platform.Settings;

/** What makes an installation's ids unique in the world. */
public final class FeedHost {
    private FeedHost() {}

    public static String of(Settings settings) {
        return Objects.requireNonNullElse(URI.create(settings.publicUrl()).getHost(), "localhost");
    }
}

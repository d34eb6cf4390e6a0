package org.hejnal.platform.topic;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Settings;
import org.jspecify.annotations.Nullable;

/** Values as they stand in the messages: what is not there is null. */
@Singleton
public class TopicJson {
    /** Found once: the way by {@link jakarta.json.Json} looks for it each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Settings settings;

    @Inject
    public TopicJson(Settings settings) {
        this.settings = settings;
    }

    /** A time with the offset of the hub's zone, in whole seconds. */
    public String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(settings.timeZone()));
    }

    public static JsonObjectBuilder builder() {
        return JSON.createObjectBuilder();
    }

    public static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : JSON.createValue(text);
    }

    public static JsonObject text(LangDict text) {
        return builder().add("pl", text(text.pl())).add("en", text(text.en())).build();
    }

    /** @param json an object as text */
    public static JsonObject object(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}

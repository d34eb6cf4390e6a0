package org.hejnal.platform.topic;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
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

    public static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    public static JsonObject text(LangDict text) {
        return Json.createObjectBuilder()
                .add("pl", text(text.pl()))
                .add("en", text(text.en()))
                .build();
    }

    /** @param json an object as text */
    public static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}

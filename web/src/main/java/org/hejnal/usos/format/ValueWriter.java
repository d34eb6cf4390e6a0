package org.hejnal.usos.format;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** Writes values of Java as the API shows them. */
public final class ValueWriter {
    private final TreeWriter out;
    private final DateTimeFormatter dateTime;

    /** @param zone the installation's zone, which date-times are shown in, without an offset */
    public ValueWriter(TreeWriter out, ZoneId zone) {
        this.out = out;
        this.dateTime = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
    }

    public TreeWriter out() {
        return out;
    }

    /** @throws IllegalArgumentException if the API has no way to show a value of this class */
    public void write(@Nullable Object value) {
        if (value == null || value == JsonValue.NULL) {
            out.nothing();
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Number number) {
            out.number(number);
        } else if (value instanceof LangDict dict) {
            writeLangDict(dict);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof Collection<?> list) {
            writeList(list);
        } else {
            writeOther(value);
        }
    }

    private void writeOther(Object value) {
        if (value instanceof Instant instant) {
            out.text(dateTime.format(instant));
        } else if (value instanceof LocalDate date) {
            out.text(date.toString());
        } else if (value instanceof JsonString text) {
            out.text(text.getString());
        } else if (value instanceof JsonNumber number) {
            out.number(number.bigDecimalValue());
        } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            out.bool(value == JsonValue.TRUE);
        } else {
            throw new IllegalArgumentException("The API shows no " + value.getClass() + ".");
        }
    }

    private void writeLangDict(LangDict dict) {
        out.startObject();
        out.key("pl");
        write(dict.pl());
        out.key("en");
        write(dict.en());
        out.endObject();
    }

    private void writeMap(Map<?, ?> map) {
        out.startObject();
        map.forEach((key, value) -> {
            out.key(String.valueOf(key));
            write(value);
        });
        out.endObject();
    }

    private void writeList(Collection<?> list) {
        out.startArray();
        list.forEach(this::write);
        out.endArray();
    }
}

package org.hejnal.declared.body;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.Patch;
import org.jspecify.annotations.Nullable;

/**
 * The body of one call, all of its keys known and of the right types.
 *
 * <pre>{@code
 * private static final BodyKey<String> ID = BodyKey.required("id", BodyTypes.reference(), "Which one to change.");
 * private static final BodyKey<Boolean> IS_ENABLED = BodyKey.optional("is_enabled", BodyTypes.bool(), "On or off.");
 * private static final Argument<PatchBody> BODY = PatchBody.argument(ID, IS_ENABLED);
 * ...
 * PatchBody body = call.get(BODY);
 * service.update(body.get(ID), body.find(IS_ENABLED));
 * }</pre>
 */
public final class PatchBody {
    private final Map<String, Patch<?>> values;

    private PatchBody(Map<String, Patch<?>> values) {
        this.values = values;
    }

    /** The argument {@code body} with these keys, described in the reference by their descriptions. */
    public static Argument<PatchBody> argument(BodyKey<?>... keys) {
        List<BodyKey<?>> known = List.of(keys);
        return Argument.required(Argument.BODY, new BodyArgumentType(known), describe(known));
    }

    /** @throws InvalidArgumentException that names the first key which is unknown, missing or of the wrong type */
    static PatchBody read(JsonObject object, List<BodyKey<?>> keys, ZoneId zone) {
        refuseUnknown(object, keys);
        Map<String, Patch<?>> values = new HashMap<>();
        for (BodyKey<?> key : keys) {
            JsonValue value = object.get(key.name());
            if (value != null) {
                values.put(key.name(), Patch.set(readValue(key, value, zone)));
            } else if (key.isRequired()) {
                throw InvalidKey.missing(key.name());
            }
        }
        return new PatchBody(values);
    }

    /** The value of a required key. */
    public <T> T get(BodyKey<T> key) {
        return find(key).orElseThrow(() -> new IllegalStateException("The key '" + key.name() + "' may be absent."));
    }

    /** The value of a key, absent where the key is absent or null. */
    public <T> Optional<T> find(BodyKey<T> key) {
        return patch(key).asOptional();
    }

    /** What the body says of a key that may be cleared. */
    @SuppressWarnings("unchecked") // the key's own type has made the value
    public <T> Patch<T> patch(BodyKey<T> key) {
        return (Patch<T>) values.getOrDefault(key.name(), Patch.keep());
    }

    private static void refuseUnknown(JsonObject object, List<BodyKey<?>> keys) {
        List<String> known = keys.stream().map(BodyKey::name).toList();
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw InvalidKey.unknown(name, known);
                });
    }

    private static <T> @Nullable T readValue(BodyKey<T> key, JsonValue value, ZoneId zone) {
        if (value.getValueType() == JsonValue.ValueType.NULL && key.isClearable()) {
            return null;
        }
        try {
            return BodyTypes.readPresent(key.type(), value, zone);
        } catch (InvalidArgumentException e) {
            throw InvalidKey.inside(key.name(), e);
        }
    }

    private static String describe(List<BodyKey<?>> keys) {
        return keys.stream()
                .map(key -> "<li><b>" + key.name() + "</b> - " + key.description() + "</li>")
                .collect(Collectors.joining(
                        "", "A JSON object. A key that is absent keeps its value. Keys: <ul>", "</ul>"));
    }
}

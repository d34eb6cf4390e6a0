package org.hejnal.declared.body;

import java.time.ZoneId;
import java.util.List;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentType;
import org.hejnal.declared.ArgumentTypes;

/** The text of a JSON object with these keys. */
public record BodyArgumentType(List<BodyKey<?>> keys) implements ArgumentType<PatchBody> {
    public BodyArgumentType {
        keys = List.copyOf(keys);
    }

    @Override
    public PatchBody parse(String value, ZoneId zone) {
        return PatchBody.read(ArgumentTypes.jsonObject().parse(value, zone), keys, zone);
    }

    @Override
    public ArgumentShape shape() {
        return ArgumentTypes.jsonObject().shape();
    }
}

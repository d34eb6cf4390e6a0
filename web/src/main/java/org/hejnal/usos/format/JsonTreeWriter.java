package org.hejnal.usos.format;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** JSON. The factory is kept, since finding the provider costs more than most answers. */
final class JsonTreeWriter implements TreeWriter {
    private static final JsonGeneratorFactory GENERATORS =
            JsonProvider.provider().createGeneratorFactory(Map.of());

    private final JsonGenerator generator;

    JsonTreeWriter(Writer target) {
        generator = GENERATORS.createGenerator(target);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEnd();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEnd();
    }

    @Override
    public void key(String name) {
        generator.writeKey(name);
    }

    @Override
    public void text(String value) {
        generator.write(value);
    }

    @Override
    public void bool(boolean value) {
        generator.write(value);
    }

    @Override
    public void number(Number value) {
        if (value instanceof BigDecimal decimal) {
            generator.write(decimal);
        } else if (value instanceof BigInteger integer) {
            generator.write(integer);
        } else if (Numbers.isWhole(value)) {
            generator.write(value.longValue());
        } else {
            generator.write(value.doubleValue());
        }
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    @Override
    public void finish() {
        generator.close();
    }
}

package org.hejnal.usos.format;

import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** {@code xmlmap2}: elements named after the JSON types, with an attribute {@code key} inside an object. */
final class XmlMap2Writer implements TreeWriter {
    private final XmlOutput xml;
    private @Nullable String key;

    XmlMap2Writer(Writer target) {
        xml = new XmlOutput(target);
    }

    @Override
    public void startObject() {
        start("object");
    }

    @Override
    public void endObject() {
        xml.end();
    }

    @Override
    public void startArray() {
        start("array");
    }

    @Override
    public void endArray() {
        xml.end();
    }

    @Override
    public void key(String name) {
        key = name;
    }

    @Override
    public void text(String value) {
        scalar("string", value);
    }

    @Override
    public void bool(boolean value) {
        scalar("boolean", Boolean.toString(value));
    }

    @Override
    public void number(Number value) {
        scalar("number", Numbers.text(value));
    }

    @Override
    public void nothing() {
        xml.empty("null");
        writeKey();
    }

    @Override
    public void finish() {
        xml.finish();
    }

    private void scalar(String element, String value) {
        start(element);
        xml.text(value);
        xml.end();
    }

    private void start(String element) {
        xml.start(element);
        writeKey();
    }

    private void writeKey() {
        if (key != null) {
            xml.attribute("key", key);
            key = null;
        }
    }
}

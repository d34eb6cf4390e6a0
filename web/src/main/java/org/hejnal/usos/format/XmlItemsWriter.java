package org.hejnal.usos.format;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@code xmlitems}: objects and arrays are {@code items} of {@code item}, named inside an object; a value is bare text,
 * a boolean 1 or 0, null an empty item. A value at the root is one item.
 */
final class XmlItemsWriter implements TreeWriter {
    private final XmlOutput xml;
    private final Deque<Boolean> openIsObject = new ArrayDeque<>();

    XmlItemsWriter(Writer target) {
        xml = new XmlOutput(target);
    }

    @Override
    public void startObject() {
        open(true);
    }

    @Override
    public void endObject() {
        close();
    }

    @Override
    public void startArray() {
        open(false);
    }

    @Override
    public void endArray() {
        close();
    }

    @Override
    public void key(String name) {
        xml.start("item");
        xml.attribute("name", name);
    }

    @Override
    public void text(String value) {
        beginItem();
        xml.text(value);
        xml.end();
    }

    @Override
    public void bool(boolean value) {
        text(value ? "1" : "0");
    }

    @Override
    public void number(Number value) {
        text(Numbers.text(value));
    }

    @Override
    public void nothing() {
        text("");
    }

    @Override
    public void finish() {
        xml.finish();
    }

    private void open(boolean isObject) {
        if (!openIsObject.isEmpty()) {
            beginItem();
        }
        xml.start("items");
        openIsObject.push(isObject);
    }

    private void close() {
        xml.end();
        openIsObject.pop();
        if (!openIsObject.isEmpty()) {
            xml.end();
        }
    }

    /** In an object {@link #key} has begun the item already. */
    private void beginItem() {
        if (!Boolean.TRUE.equals(openIsObject.peek())) {
            xml.start("item");
        }
    }
}

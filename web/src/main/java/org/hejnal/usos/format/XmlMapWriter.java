package org.hejnal.usos.format;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** {@code xmlmap}: dictionaries and lists of items; booleans are the numbers 1 and 0. */
final class XmlMapWriter implements TreeWriter {
    private final XmlOutput xml;
    private final Deque<Boolean> openIsArray = new ArrayDeque<>();

    XmlMapWriter(Writer target) {
        xml = new XmlOutput(target);
    }

    @Override
    public void startObject() {
        open("dict", false);
    }

    @Override
    public void endObject() {
        close();
    }

    @Override
    public void startArray() {
        open("list", true);
    }

    @Override
    public void endArray() {
        close();
    }

    @Override
    public void key(String name) {
        xml.start("item");
        xml.attribute("key", name);
    }

    @Override
    public void text(String value) {
        scalar("string", value);
    }

    @Override
    public void bool(boolean value) {
        scalar("int", value ? "1" : "0");
    }

    @Override
    public void number(Number value) {
        scalar(Numbers.isWhole(value) ? "int" : "float", Numbers.text(value));
    }

    @Override
    public void nothing() {
        beginItem();
        xml.empty("null");
        endItem();
    }

    @Override
    public void finish() {
        xml.finish();
    }

    private void scalar(String element, String value) {
        beginItem();
        xml.start(element);
        xml.text(value);
        xml.end();
        endItem();
    }

    private void open(String element, boolean isArray) {
        beginItem();
        xml.start(element);
        openIsArray.push(isArray);
    }

    private void close() {
        xml.end();
        openIsArray.pop();
        endItem();
    }

    /** In an object {@link #key} has begun the item already. */
    private void beginItem() {
        if (Boolean.TRUE.equals(openIsArray.peek())) {
            xml.start("item");
        }
    }

    private void endItem() {
        if (!openIsArray.isEmpty()) {
            xml.end();
        }
    }
}

package org.hejnal.usos.format;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements and text for the XML formats, without the characters that XML 1.0 forbids. */
final class XmlOutput {
    // The JDK's own, so that the same text comes out whatever else is on the server.
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    XmlOutput(Writer target) {
        writer = attempt(() -> WRITERS.createXMLStreamWriter(target));
    }

    void start(String element) {
        run(() -> writer.writeStartElement(element));
    }

    void attribute(String name, String value) {
        run(() -> writer.writeAttribute(name, withoutForbidden(value)));
    }

    void empty(String element) {
        run(() -> writer.writeEmptyElement(element));
    }

    void text(String value) {
        run(() -> writer.writeCharacters(withoutForbidden(value)));
    }

    void end() {
        run(writer::writeEndElement);
    }

    void finish() {
        run(() -> {
            writer.writeEndDocument();
            writer.close();
        });
    }

    static String withoutForbidden(String value) {
        return value.codePoints().allMatch(XmlOutput::isAllowed)
                ? value
                : value.codePoints()
                        .filter(XmlOutput::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The production {@code Char} of XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static void run(XmlAction action) {
        attempt(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T attempt(XmlSupplier<T> action) {
        try {
            return action.get();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML to memory failed.", e);
        }
    }

    private interface XmlAction {
        void run() throws XMLStreamException;
    }

    private interface XmlSupplier<T> {
        T get() throws XMLStreamException;
    }
}

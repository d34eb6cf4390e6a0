package org.hejnal.usos.format;

/**
 * Takes a tree of values piece by piece. Inside an object each value is announced by {@link #key}; in an array and at
 * the root it is not.
 */
public interface TreeWriter {
    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void key(String name);

    void text(String value);

    void bool(boolean value);

    void number(Number value);

    void nothing();

    /** Ends the document. Nothing may be written after that. */
    void finish();
}

package org.hejnal.usos.format;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The values of the argument {@code format}; the wire spelling is in lower case. */
public enum Format {
    JSON("application/json; charset=utf-8", JsonTreeWriter::new),
    JSONP("application/javascript; charset=utf-8", JsonTreeWriter::new),
    XMLMAP("text/xml; charset=utf-8", XmlMapWriter::new),
    XMLMAP2("text/xml; charset=utf-8", XmlMap2Writer::new),
    XMLITEMS("text/xml; charset=utf-8", XmlItemsWriter::new);

    private final String contentType;
    private final Function<Writer, TreeWriter> writers;

    Format(String contentType, Function<Writer, TreeWriter> writers) {
        this.contentType = contentType;
        this.writers = writers;
    }

    public String contentType() {
        return contentType;
    }

    /** A writer of one document. What stands around the JSON in {@code jsonp} is not its concern. */
    public TreeWriter writeTo(Writer target) {
        return writers.apply(target);
    }

    public static Optional<Format> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.wireName().equals(name))
                .findFirst();
    }

    /** All names, for messages. */
    public static String names() {
        return String.join(", ", wireNames());
    }

    /** All names, for the reference. */
    public static List<String> wireNames() {
        return Arrays.stream(values()).map(Format::wireName).toList();
    }

    private String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.hejnal.http;

import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/**
 * What the Content-Disposition of a part says.
 *
 * @param name of the field
 * @param isFile whether there is a name of a file, whatever it is
 * @param isNoFile whether that name is empty: a field for files that nobody has filled
 */
record PartHeader(String name, boolean isFile, boolean isNoFile) {
    /** Nothing if the field is another one, or has no name in it. */
    static Optional<PartHeader> find(Field field) {
        if (!field.getName().equalsIgnoreCase("Content-Disposition") || !(field instanceof RawField raw)) {
            return Optional.empty();
        }
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(raw);
        Optional<String> file = find(body, "filename").or(() -> find(body, "filename*"));
        return find(body, "name")
                .map(name -> new PartHeader(
                        name, file.isPresent(), file.filter(String::isEmpty).isPresent()));
    }

    private static Optional<String> find(RawBody body, String parameter) {
        return body.getParams().stream()
                .filter(pair -> pair.getName().equalsIgnoreCase(parameter))
                .map(NameValuePair::getValue)
                .map(value -> value == null ? "" : value)
                .findFirst();
    }
}

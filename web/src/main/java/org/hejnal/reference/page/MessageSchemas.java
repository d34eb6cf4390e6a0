package org.hejnal.reference.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.reference.Document;

/** The JSON Schemas of the messages: files beside this class, in the folder {@code schema}. */
final class MessageSchemas {
    private static final Map<String, Document> FILES = Stream.of(
                    "command.json", "reply.json", "notification.json", "event.json")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), MessageSchemas::read));

    private MessageSchemas() {}

    static Optional<Document> find(String name) {
        return Optional.ofNullable(FILES.get(name));
    }

    private static Document read(String name) {
        try (InputStream source = MessageSchemas.class.getResourceAsStream("schema/" + name)) {
            return Document.json(
                    new String(Objects.requireNonNull(source, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hejnal.http;

import java.io.InputStream;
import java.util.Optional;

/** Takes the files of a form, each while it is being read. */
@FunctionalInterface
public interface FileSink {
    /**
     * Takes one file, or throws the refusal of the whole request. What the client calls the file is not passed on.
     *
     * @param field the name of the part, as sent
     * @param content ends where the part ends; what is left unread is passed over
     * @return the text that counts as the field's value; nothing if the file counts as no field
     */
    Optional<String> take(String field, InputStream content);
}

package org.hejnal.usos.request;

import java.io.InputStream;

/** Takes the files of a form, each while it is being read. */
@FunctionalInterface
public interface FileSink {
    /**
     * Takes one file, or throws the refusal of the whole request. What the client calls the file is not passed on.
     *
     * @param field the name of the part, as sent
     * @param content ends where the part ends; what is left unread is passed over
     */
    void take(String field, InputStream content);
}

package org.hejnal.usos.method;

import org.hejnal.http.SpooledEntity;

/** The file that a client sends, while it is still on its way. */
public interface SentFile {
    /**
     * Takes it in.
     *
     * @throws org.hejnal.http.HttpRefusal if it is too long or does not arrive whole
     * @throws org.hejnal.usos.error.ApiException if it is not what was signed
     */
    SpooledEntity receive();
}

package org.hejnal.http;

import org.hejnal.platform.Settings;

/** Whether what a request does, such as sending a password or a session, is refused over plain HTTP. */
public final class TlsDemand {
    private TlsDemand() {}

    /** @param isSecure whether the request came through TLS, to this server or to the proxy that it believes */
    public static boolean refuses(Settings settings, boolean isSecure) {
        return settings.tlsRequired() && !isSecure;
    }
}

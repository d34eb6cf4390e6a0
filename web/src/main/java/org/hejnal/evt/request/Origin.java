package org.hejnal.evt.request;

import java.util.Optional;

/**
 * Where a request comes from, as far as it says.
 *
 * @param isPost whether it is a POST; everything else is a GET
 * @param isSecure whether it came through TLS
 * @param address the client's network address
 * @param token the header {@code tokencsrf}
 * @param site the header {@code Sec-Fetch-Site}, which browsers set and pages cannot
 */
public record Origin(boolean isPost, boolean isSecure, String address, Optional<String> token, Optional<String> site) {}

package org.hejnal.signin.source;

import java.net.URI;

/**
 * Where one source meets this hub.
 *
 * @param base the hub's public address, for example {@code https://hejnal.example.edu/}
 * @param source the source's id
 */
public record SourceAddresses(URI base, String source) {

    /** Where OpenID providers and CAS servers send the browser back to. */
    public URI callback() {
        return at("callback");
    }

    /** Where SAML providers let the browser post their responses (the assertion consumer service). */
    public URI acs() {
        return at("acs");
    }

    /** Where SAML providers send logout requests and responses through the browser. */
    public URI slo() {
        return at("slo");
    }

    /** The service provider's metadata, and its entity id. */
    public URI metadata() {
        return at("metadata");
    }

    /** Where providers tell without a browser that a session has ended. */
    public URI backChannel() {
        return at("backchannel");
    }

    private URI at(String end) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root : root + "/") + "sso/" + source + "/" + end);
    }
}

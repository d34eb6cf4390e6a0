package org.hejnal.usos.oauth.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;

/** Builds requests the way a client would send them. */
final class Requests {
    private String method = "GET";
    private final String scheme;
    private final String host;
    private final String path;
    private final List<Parameter> query = new ArrayList<>();
    private final List<Parameter> form = new ArrayList<>();
    private boolean formIsSigned = true;
    private Optional<String> authorization = Optional.empty();

    private Requests(String scheme, String host, String path) {
        this.scheme = scheme;
        this.host = host;
        this.path = path;
    }

    static Requests to(String scheme, String host, String path) {
        return new Requests(scheme, host, path);
    }

    Requests post() {
        method = "POST";
        return this;
    }

    Requests query(String name, String value) {
        query.add(new Parameter(name, value));
        return this;
    }

    Requests form(String name, String value) {
        form.add(new Parameter(name, value));
        return this;
    }

    Requests multipart() {
        formIsSigned = false;
        return this;
    }

    Requests authorization(String header) {
        authorization = Optional.of(header);
        return this;
    }

    ReceivedRequest build() {
        return new ReceivedRequest(
                method,
                scheme,
                host,
                path,
                query,
                form,
                formIsSigned,
                authorization,
                Optional.empty(),
                Optional.empty(),
                "192.0.2.1");
    }
}

package org.hejnal.evt.request;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.usos.request.Parameter;
import org.hejnal.usos.request.ServiceRequest;
import org.hejnal.usos.request.ServiceRequestReader;

/** Reads requests to the calendar API. What the query holds and what the form holds counts alike. */
@Singleton
public class EvtRequestReader {
    private final ServiceRequestReader requests;

    @Inject
    EvtRequestReader(ServiceRequestReader requests) {
        this.requests = requests;
    }

    /** What the request tells of itself before its entity is read. */
    public Origin origin(HttpServletRequest http) {
        return new Origin(
                http.getMethod().equals("POST"),
                http.getScheme().equals("https"),
                http.getRemoteAddr(),
                Optional.ofNullable(http.getHeader("tokencsrf")),
                Optional.ofNullable(http.getHeader("Sec-Fetch-Site")));
    }

    /**
     * Reads the calls, and with them the request's entity.
     *
     * @throws org.hejnal.evt.error.EvtException for a field that is given twice, or more calls than a batch may have
     * @throws org.hejnal.usos.error.ApiException for an entity that is too large or cannot be read
     */
    public List<SentCall> calls(CallAddress address, HttpServletRequest http, FileSink files) {
        ServiceRequest sent = requests.read(http);
        List<Parameter> parameters = new ArrayList<>(sent.query());
        parameters.addAll(sent.form());
        return CallBatch.read(address, parameters);
    }
}

package org.hejnal.evt.request;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hejnal.evt.error.EvtException;
import org.hejnal.http.FileSink;
import org.hejnal.http.MultipartForm;
import org.hejnal.http.MultipartLimits;
import org.hejnal.http.Parameter;
import org.hejnal.http.RequestReader;
import org.hejnal.http.arrival.ArrivalLimits;
import org.hejnal.platform.Settings;
import org.hejnal.session.PortalSession;

/** Reads requests to the calendar API. What the query holds and what the form holds counts alike. */
@Singleton
public class EvtRequestReader {
    /** How many bytes a request with photos may have; of somebody who is not signed in, as many as any other. */
    public static final long MAX_SIZE = ArrivalLimits.SIGNED_IN_BYTES;

    private static final MultipartLimits LIMITS = new MultipartLimits(100, 20, 1024 * 1024);

    private final RequestReader requests;
    private final Settings settings;

    @Inject
    EvtRequestReader(RequestReader requests, Settings settings) {
        this.requests = requests;
        this.settings = settings;
    }

    /**
     * Reads the calls, and with them the request's entity.
     *
     * @throws EvtException for a field that is given twice, or more calls than a batch may have
     * @throws org.hejnal.usos.error.ApiException for an entity that is too large or cannot be read
     */
    public List<SentCall> calls(CallAddress address, HttpServletRequest http, FileSink files) {
        List<Parameter> parameters = isMultipart(http)
                ? multipart(http, files)
                : new ArrayList<>(requests.read(http).form());
        // Only now: the container reads an entity itself if it is asked for parameters before anybody else has.
        parameters.addAll(requests.query(http));
        return CallBatch.read(address, parameters);
    }

    /** Whether the request may bring files. */
    public boolean isMultipart(HttpServletRequest http) {
        String contentType = Objects.requireNonNullElse(http.getContentType(), "");
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Files are given away while they arrive, so the request is never whole in memory. */
    private List<Parameter> multipart(HttpServletRequest http, FileSink files) {
        long most = new PortalSession(http).accountId().isPresent() ? MAX_SIZE : settings.maxBodySize();
        if (http.getContentLengthLong() > most) {
            throw EvtException.invalid("The request has more than " + most + " bytes.");
        }
        try {
            return new ArrayList<>(MultipartForm.read(http.getInputStream(), http.getContentType(), LIMITS, files));
        } catch (IOException e) {
            throw EvtException.invalid("The request did not arrive whole.");
        }
    }
}

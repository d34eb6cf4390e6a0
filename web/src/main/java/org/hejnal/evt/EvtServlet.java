package org.hejnal.evt;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.evt.answer.EvtDispatcher;
import org.hejnal.evt.request.CallAddress;
import org.hejnal.evt.request.EvtRequestReader;

/** The address of every method of the calendar API. The status is 200 whatever the answer says, as clients expect. */
@WebServlet("/api/*")
@MultipartConfig(maxRequestSize = EvtRequestReader.MAX_SIZE)
public class EvtServlet extends HttpServlet {
    private static final String GET = "GET";
    private static final String POST = "POST";

    @Inject
    transient EvtDispatcher dispatcher;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals(GET) && !request.getMethod().equals(POST)) {
            response.setHeader("Allow", "GET, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<CallAddress> address = CallAddress.find(path);
        send(response, address.isEmpty() ? dispatcher.refuseUnknown() : dispatcher.answer(address.get(), request));
    }

    private static void send(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-site");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

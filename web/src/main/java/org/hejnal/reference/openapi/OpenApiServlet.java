package org.hejnal.reference.openapi;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hejnal.reference.DocumentAnswer;

/** The OpenAPI document, open to pages of any origin. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
    @Inject
    transient OpenApiDocument document;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        DocumentAnswer.send(document.get(), request, response);
    }
}

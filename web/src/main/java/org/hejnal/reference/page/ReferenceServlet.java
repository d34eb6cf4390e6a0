package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.reference.Document;
import org.hejnal.reference.DocumentAnswer;
import org.hejnal.reference.ReferenceLinks;

/** The browsable reference. A module has one page; the address of a method leads to its place there. */
@WebServlet("/developers/api/*")
public class ReferenceServlet extends HttpServlet {
    @Inject
    transient ReferencePages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageVisit visit = PageVisit.of(request);
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<Document> page = find(path, visit);
        Optional<String> elsewhere = page.isPresent() ? Optional.empty() : findElsewhere(path, visit);
        if (elsewhere.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", elsewhere.get());
            return;
        }
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        DocumentAnswer.sendPage(page.orElseGet(() -> pages.notFound(visit)), visit, request, response);
    }

    private Optional<Document> find(String path, PageVisit visit) {
        return switch (path) {
            case "/" -> Optional.of(pages.index(visit));
            case "/authorization/" -> Optional.of(pages.authorization(visit));
            default ->
                path.endsWith("/") ? pages.findModule(path.substring(1, path.length() - 1), visit) : Optional.empty();
        };
    }

    /** Where an address without its slash, or that of a method, leads. */
    private Optional<String> findElsewhere(String path, PageVisit visit) {
        ReferenceLinks links = new ReferenceLinks(visit.base(), visit.query());
        if (path.endsWith("/")) {
            return findElsewhere(path.substring(0, path.length() - 1), visit);
        }
        return switch (path) {
            case "" -> Optional.of(links.index());
            case "/authorization" -> Optional.of(links.authorization());
            default -> {
                String name = path.substring(1);
                yield pages.findMethod(name)
                        .map(method -> links.method(method.name()))
                        .or(() -> pages.findModule(name, visit).map(module -> links.module(name)));
            }
        };
    }
}

package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.reference.Document;
import org.hejnal.reference.DocumentAnswer;
import org.hejnal.reference.ReferenceLinks;

/** The browsable reference. A module has one page; the address of a method leads to its place there. */
@Path("api{path:(/.*)?}")
public class ReferenceResource {
    private static final String ROOT = "/api";

    @Inject
    ReferencePages pages;

    @GET
    public Response get(@Context HttpServletRequest request) {
        PageVisit visit = PageVisit.of(request);
        String path = Objects.requireNonNullElse(request.getPathInfo(), ROOT).substring(ROOT.length());
        Optional<Document> page = find(path, visit);
        Optional<String> elsewhere = page.isPresent() ? Optional.empty() : findElsewhere(path, visit);
        if (elsewhere.isPresent()) {
            return Response.status(301).header("Location", elsewhere.get()).build();
        }
        return DocumentAnswer.page(
                page.isPresent() ? 200 : 404, page.orElseGet(() -> pages.notFound(visit)), visit, request);
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

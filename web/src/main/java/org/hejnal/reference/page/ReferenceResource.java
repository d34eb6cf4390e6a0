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

/** The browsable reference: a page for each module, on which its methods have a place each, and one for each method. */
@Path("api{path:(/.*)?}")
public class ReferenceResource {
    private static final String ROOT = "/api";

    @Inject
    ReferencePages pages;

    @GET
    public Response get(@Context HttpServletRequest request) {
        PageVisit visit = PageVisit.of(request);
        String path = Objects.requireNonNullElse(request.getPathInfo(), ROOT).substring(ROOT.length());
        if (path.equals("/search/")) {
            return DocumentAnswer.page(200, pages.search(sought(request), visit), visit, request);
        }
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
            case "/errors/" -> Optional.of(pages.errors(visit));
            default -> path.endsWith("/") ? findNamed(path.substring(1, path.length() - 1), visit) : Optional.empty();
        };
    }

    private Optional<Document> findNamed(String name, PageVisit visit) {
        return pages.findModule(name, visit).or(() -> pages.findMethod(name, visit));
    }

    private static String sought(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("q"), "");
    }

    /** Where an address without its slash leads. */
    private Optional<String> findElsewhere(String path, PageVisit visit) {
        ReferenceLinks links = new ReferenceLinks(visit.base(), visit.query());
        if (path.endsWith("/")) {
            return findElsewhere(path.substring(0, path.length() - 1), visit);
        }
        return switch (path) {
            case "" -> Optional.of(links.index());
            case "/authorization" -> Optional.of(links.authorization());
            case "/errors" -> Optional.of(links.errors());
            case "/search" -> Optional.of(links.search() + visit.query());
            default -> findNamed(path.substring(1), visit).map(page -> links.module(path.substring(1)));
        };
    }
}

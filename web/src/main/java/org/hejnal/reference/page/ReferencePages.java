package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.evt.error.EvtError;
import org.hejnal.page.PageTemplates;
import org.hejnal.platform.Settings;
import org.hejnal.reference.ApiReference;
import org.hejnal.reference.Document;
import org.hejnal.reference.ModuleReference;
import org.hejnal.reference.ReferenceLinks;
import org.hejnal.reference.ReturnsText;
import org.hejnal.reference.example.ExampleCall;
import org.hejnal.reference.example.ExampleKeys;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

/**
 * The pages, each made when it is first asked for and then kept: there are as many as modules, methods and
 * languages. What a search finds is made each time.
 */
@Singleton
class ReferencePages {
    private final PageTemplates templates = new PageTemplates(ReferencePages.class);
    private final Map<Key, Document> pages = new ConcurrentHashMap<>();
    private final ApiReference reference;
    private final ReferenceSearch search;
    private final Settings settings;

    private record Key(String page, PageVisit visit) {}

    @Inject
    ReferencePages(ApiReference reference, ReferenceSearch search, Settings settings) {
        this.reference = reference;
        this.search = search;
        this.settings = settings;
    }

    Document landing(PageVisit visit) {
        String institution =
                Objects.requireNonNullElse(settings.institutionName().in(visit.language()), "");
        return keep(
                "landing",
                visit,
                () -> fill("landing", visit, Map.of("institution", institution, "contacts", settings.contactEmails())));
    }

    /** All modules with their methods. */
    Document index(PageVisit visit) {
        return keep("index", visit, () -> fill("index", visit, Map.of("modules", reference.modules())));
    }

    /** How to sign a call. */
    Document authorization(PageVisit visit) {
        return keep("authorization", visit, () -> fill("authorization", visit, Map.of()));
    }

    /** Commands of other systems. */
    Document jms(PageVisit visit) {
        return keep("jms", visit, () -> fill("jms", visit, Map.of()));
    }

    /** The calendar API. */
    Document calendar(PageVisit visit) {
        return keep(
                "calendar",
                visit,
                () -> fill(
                        "calendar",
                        visit,
                        Map.of("parts", EvtPart.listOf(reference.calendarMethods()), "errors", EvtError.values())));
    }

    /** A module's methods. */
    Optional<Document> findModule(String name, PageVisit visit) {
        return reference.findModule(name).map(module -> keep(name, visit, () -> module(module, visit)));
    }

    /** A method with all that is known of it. */
    Optional<Document> findMethod(String name, PageVisit visit) {
        return reference.findMethod(name).map(method -> keep(name, visit, () -> method(method, visit)));
    }

    /** Codes and reasons of errors. */
    Document errors(PageVisit visit) {
        return keep(
                "errors",
                visit,
                () -> fill(
                        "errors",
                        visit,
                        Map.of(
                                "codes", ErrorCode.values(),
                                "reasons", Reason.values(),
                                "methods", ErrorPart.listOf(reference),
                                "calendarErrors", EvtError.values())));
    }

    /** @param sent what was searched for */
    Document search(String sent, PageVisit visit) {
        String query = ReferenceSearch.query(sent);
        return fill("search", visit, Map.of("sought", query, "found", search.find(query)));
    }

    Document notFound(PageVisit visit) {
        return keep("not-found", visit, () -> fill("not-found", visit, Map.of()));
    }

    private Document module(ModuleReference module, PageVisit visit) {
        ReturnsText returns = returns(visit);
        List<MethodPart> methods = module.methods().stream()
                .map(RegisteredMethod::declaration)
                .map(method -> MethodPart.of(method, returns))
                .toList();
        return fill("module", visit, Map.of("module", module, "methods", methods));
    }

    private Document method(RegisteredMethod<ServiceDeclaration, DescribedMethod> method, PageVisit visit) {
        ServiceDeclaration declared = method.declaration();
        ExampleKeys keys = ExampleKeys.of(declared.access(), isDemo());
        return fill(
                "method",
                visit,
                Map.of(
                        "module", reference.findModule(declared.moduleName()).orElseThrow(),
                        "method", MethodPart.of(declared, returns(visit)),
                        "isTried", method.method() instanceof ServiceMethod,
                        "exampleKeys", keys,
                        "example", ExampleCall.of(declared, keys, settings.publicUrl())));
    }

    private ReturnsText returns(PageVisit visit) {
        return new ReturnsText(reference, links(visit)::methodPage);
    }

    private boolean isDemo() {
        return settings.demoData().isPresent();
    }

    private Document fill(String template, PageVisit visit, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("base", visit.base());
        model.put("query", visit.query());
        model.put("links", links(visit));
        model.put("publicUrl", settings.publicUrl());
        model.put("isDemo", isDemo());
        model.putIfAbsent("sought", "");
        return Document.html(templates.fill(template, visit.language(), model));
    }

    private Document keep(String page, PageVisit visit, Supplier<Document> make) {
        return pages.computeIfAbsent(new Key(page, visit), key -> make.get());
    }

    private static ReferenceLinks links(PageVisit visit) {
        return new ReferenceLinks(visit.base(), visit.query());
    }
}

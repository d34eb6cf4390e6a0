package org.hejnal.reference.openapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.platform.ProductVersion;
import org.hejnal.platform.Settings;
import org.hejnal.reference.ApiReference;
import org.hejnal.reference.Document;
import org.hejnal.reference.ReferenceLinks;

/** The API in the words of OpenAPI 3.0.3, which most generators of clients understand. */
@Singleton
class OpenApiDocument {
    /** The name of the security scheme. */
    static final String SIGNATURE = "oauth1";

    private static final String SIGNATURE_DESCRIPTION =
            "OAuth 1.0a (RFC 5849) with HMAC-SHA1, HMAC-SHA256 or PLAINTEXT,"
                    + " in the header Authorization, the query or the form. OpenAPI has no word for it, so this scheme names the"
                    + " header only. The addresses of the three steps are services/oauth/request_token,"
                    + " services/oauth/authorize and services/oauth/access_token.";

    private final ApiReference reference;
    private final String publicUrl;
    private final Document document;

    @Inject
    OpenApiDocument(ApiReference reference, Settings settings) {
        this.reference = reference;
        this.publicUrl = settings.publicUrl();
        this.document = Document.json(write());
    }

    Document get() {
        return document;
    }

    private String write() {
        ReferenceLinks links = ReferenceLinks.under(publicUrl);
        return Json.createObjectBuilder()
                .add("openapi", "3.0.3")
                .add("info", info())
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", publicUrl)))
                .add("externalDocs", Json.createObjectBuilder().add("url", links.index()))
                .add("tags", tags(links))
                .add("paths", paths())
                .add("components", components())
                .build()
                .toString();
    }

    private static JsonObjectBuilder info() {
        return Json.createObjectBuilder()
                .add("title", "Hejnał")
                .add("version", ProductVersion.get())
                .add(
                        "description",
                        "Events and notifications of a university. Under /services the API speaks as USOS API does, under /api as"
                                + " the calendar of circles that older clients know.")
                .add("license", Json.createObjectBuilder().add("name", "Apache-2.0"));
    }

    private JsonArrayBuilder tags(ReferenceLinks links) {
        JsonArrayBuilder tags = Json.createArrayBuilder();
        Set<String> called = reference.serviceMethods().stream()
                .map(method -> method.declaration().moduleName())
                .collect(Collectors.toSet());
        reference.modules().stream()
                .filter(module -> called.contains(module.name()))
                .forEach(module -> tags.add(Json.createObjectBuilder()
                        .add("name", module.name())
                        .add("description", module.title() + ". " + module.description())
                        .add("externalDocs", Json.createObjectBuilder().add("url", links.module(module.name())))));
        tags.add(Json.createObjectBuilder()
                .add("name", "api")
                .add("description", "The calendars of circles.")
                .add("externalDocs", Json.createObjectBuilder().add("url", links.calendar())));
        return tags;
    }

    private JsonObjectBuilder paths() {
        OpenApiOperations operations = new OpenApiOperations(new OpenApiAnswers(reference));
        JsonObjectBuilder paths = Json.createObjectBuilder();
        reference.serviceMethods().forEach(method -> paths.add("/" + method.name(), operations.path(method)));
        reference.calendarMethods().stream()
                .map(RegisteredMethod::declaration)
                .forEach(method -> paths.add(EvtOperations.path(method), EvtOperations.operations(method)));
        return paths;
    }

    private JsonObjectBuilder components() {
        return Json.createObjectBuilder()
                .add(
                        "schemas",
                        new OpenApiAnswers(reference)
                                .schemas()
                                .add("Error", OpenApiErrors.schema())
                                .add("LangDict", OpenApiErrors.langDict())
                                .add("CalendarError", EvtOperations.error()))
                .add("responses", OpenApiErrors.responses())
                .add(
                        "securitySchemes",
                        Json.createObjectBuilder()
                                .add(SIGNATURE, signature())
                                .add(EvtOperations.SESSION, EvtOperations.session()));
    }

    private static JsonObjectBuilder signature() {
        return Json.createObjectBuilder()
                .add("type", "apiKey")
                .add("in", "header")
                .add("name", "Authorization")
                .add("description", SIGNATURE_DESCRIPTION);
    }
}

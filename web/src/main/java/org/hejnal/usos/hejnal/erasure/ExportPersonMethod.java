package org.hejnal.usos.hejnal.erasure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.export.ExportPart;
import org.hejnal.directory.export.ExportService;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleService;
import org.hejnal.oauth.token.Scope;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ExportPersonMethod implements ServiceMethod {
    private static final int MAX_START = 1_000_000;
    private static final Argument<Long> USER = Argument.optional(
            "user_id",
            ArgumentTypes.userId(),
            "ID of the user, for directory administrators; by default the token's user.");
    private static final Argument<String> SECTION = Argument.optional(
            "section", ArgumentTypes.text(64), "One section of the names that the answer without it lists.");
    private static final Argument<Integer> START = Argument.withDefault(
            "start", ArgumentTypes.integer(0, MAX_START), "0", "With <b>section</b>: how many rows to pass over.");

    private final ExportService exports;
    private final RoleService roles;

    @Inject
    ExportPersonMethod(ExportService exports, RoleService roles) {
        this.exports = exports;
        this.roles = roles;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/export_person", "Copy all that is known of a person")
                .description(
                        "Copies all that the hub knows of a user, section by section: ask for the names of the sections"
                                + " first, then for each of them. A person's own copy needs a token with the scope"
                                + " <b>personal</b>; another person's a consumer that may call this method as administrative, or the"
                                + " token of a directory administrator with the scope <b>administration</b>, and is written down in"
                                + " the audit trail with the section. Events as iCalendar are at the address that <b>calendar_feed</b> tells.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .tls()
                .arguments(USER, SECTION, START)
                .returns(
                        "Without <b>section</b> an object with <b>sections</b>, a list of names. With it an object with"
                                + " <b>rows</b>, at most " + ExportService.MAX_ROWS
                                + " objects whose keys are those of the"
                                + " database, and <b>next_page</b>, true if there are more.")
                .errors("<b>object_not_found</b> if there is no such user.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = person(call);
        Optional<String> section = call.find(SECTION);
        if (section.isEmpty()) {
            return Map.of("sections", exports.sections());
        }
        if (!exports.sections().contains(section.get())) {
            throw ApiException.paramInvalid(
                    SECTION.name(),
                    "There is no such section; call without 'section' for the names.",
                    new LangDict("Nie ma takiej części.", "There is no such section."));
        }
        return show(exports.read(person, section.get(), call.get(START)));
    }

    private static Map<String, Object> show(ExportPart part) {
        Map<String, Object> shown = new LinkedHashMap<>();
        List<JsonObject> rows =
                part.rows().stream().map(ExportPersonMethod::parse).toList();
        shown.put("rows", rows);
        shown.put("next_page", part.hasMore());
        return shown;
    }

    private static JsonObject parse(String row) {
        try (JsonReader reader = Json.createReader(new StringReader(row))) {
            return reader.readObject();
        }
    }

    /** Whose copy it is, if the caller may have it. */
    private long person(Call call) {
        Optional<Long> own = call.caller().accountId().stream().boxed().findFirst();
        Optional<Long> named = call.find(USER);
        if (own.isPresent() && named.filter(id -> !id.equals(own.get())).isEmpty()) {
            requireScope(call, Scope.PERSONAL);
            return own.get();
        }
        long person = named.orElseThrow(
                () -> call.personMissing("Whose copy it is says either a token or the argument 'user_id'."));
        if (!call.isAdministrative()) {
            requireAdministrator(call, own);
        }
        exports.recordLook(person, call.find(SECTION).filter(exports.sections()::contains), call.initiator());
        return person;
    }

    private void requireAdministrator(Call call, Optional<Long> own) {
        boolean isAdministrator = own.filter(id -> roles.of(id).contains(Role.DIRECTORY_ADMINISTRATOR))
                .isPresent();
        if (!isAdministrator) {
            throw ApiException.forbidden(
                    Reason.TRUSTED_REQUIRED, "Another person's copy is for directory administrators alone.");
        }
        requireScope(call, Scope.ADMINISTRATION);
    }

    private static void requireScope(Call call, Scope scope) {
        if (!call.caller().scopes().contains(scope.wireName())) {
            throw ApiException.scopeMissing(List.of(scope.wireName()));
        }
    }
}

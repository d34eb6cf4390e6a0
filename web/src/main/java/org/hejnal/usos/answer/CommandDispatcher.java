package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hejnal.declared.JsonObjectText;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.StandardArguments;
import org.hejnal.usos.oauth.Caller;

/**
 * Calls a method for a consumer who has come by another way than HTTP. Arguments, rights, limits and errors are those of the
 * method's declaration, as if the arguments were the JSON entity of a signed request.
 */
@Singleton
public class CommandDispatcher {
    /** What says how to write the answer means nothing here. */
    private static final Set<String> OF_HTTP =
            Set.of(Impersonation.PARAMETER, StandardArguments.FORMAT.name(), StandardArguments.CALLBACK.name());

    private final ServiceDispatcher methods;
    private final Admission admission;

    @Inject
    CommandDispatcher(ServiceDispatcher methods, Admission admission) {
        this.methods = methods;
        this.admission = admission;
    }

    /**
     * What a method has answered.
     *
     * @param warnings what was passed over, or else is worth to know
     */
    public record Outcome(JsonObject result, List<String> warnings) {}

    /**
     * Calls a method.
     *
     * @param name its full name, {@code services/<module>/<method>}
     * @param arguments by their names; for a method that takes a body, that body, and {@code as_user_id} beside its keys
     * @param origin what stands in the audit trail in place of a network address
     * @throws RuntimeException that {@link org.hejnal.usos.error.ErrorAnswer} knows how to tell
     */
    public Outcome call(String name, JsonObject arguments, Caller consumer, String origin) {
        RegisteredMethod<ServiceDeclaration, ServiceMethod> method = methods.get(name);
        ReceivedRequest request = JsonForm.read(method.declaration(), request(name, arguments, origin));
        List<String> warnings = new ArrayList<>(RequestWarnings.of(method.declaration(), request));
        Caller caller = admission.impersonate(method.declaration(), request, consumer);
        Answer answer = methods.dispatch(method, request, caller, warnings::add);
        return new Outcome(
                JsonObjectText.parse(new String(answer.body(), StandardCharsets.UTF_8)), List.copyOf(warnings));
    }

    private static ReceivedRequest request(String name, JsonObject arguments, String origin) {
        return new ReceivedRequest(
                "POST",
                "https",
                "",
                "/" + name,
                person(arguments),
                List.of(),
                false,
                Optional.empty(),
                Optional.of(entity(arguments)),
                Optional.empty(),
                origin);
    }

    /** In the query, where it counts as signed: nobody has relayed the command. */
    private static List<Parameter> person(JsonObject arguments) {
        JsonValue person = arguments.getOrDefault(Impersonation.PARAMETER, JsonValue.NULL);
        return person == JsonValue.NULL
                ? List.of()
                : List.of(new Parameter(
                        Impersonation.PARAMETER,
                        person instanceof JsonString text ? text.getString() : person.toString()));
    }

    private static String entity(JsonObject arguments) {
        JsonObjectBuilder entity = Json.createObjectBuilder();
        arguments.forEach((name, value) -> {
            if (!OF_HTTP.contains(name)) {
                entity.add(name, value);
            }
        });
        return entity.build().toString();
    }
}

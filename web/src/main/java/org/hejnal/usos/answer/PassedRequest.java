package org.hejnal.usos.answer;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.StandardArguments;

/** The request that a method sees whose call was passed on: the parameters of the JSON object, as if in its query. */
final class PassedRequest {
    private PassedRequest() {}

    static ReceivedRequest of(ReceivedRequest outer, String method, Call call) {
        return new ReceivedRequest(
                outer.httpMethod(),
                outer.scheme(),
                outer.host(),
                "/" + method,
                parameters(outer, call.get(ProxyDispatcher.PARAMETERS)),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                outer.remoteAddress());
    }

    /** What says how to write the answer may stand beside the object too. */
    private static List<Parameter> parameters(ReceivedRequest outer, JsonObject object) {
        List<Parameter> parameters = new ArrayList<>();
        object.forEach((name, value) -> text(name, value).ifPresent(sent -> parameters.add(new Parameter(name, sent))));
        Stream.<Argument<?>>of(StandardArguments.FORMAT, StandardArguments.CALLBACK)
                .map(Argument::name)
                .filter(name -> !object.containsKey(name))
                .forEach(name -> outer.find(name).ifPresent(sent -> parameters.add(new Parameter(name, sent))));
        return parameters;
    }

    private static Optional<String> text(String name, JsonValue value) {
        if (name.equals(Impersonation.PARAMETER)) {
            throw forbidden();
        }
        return switch (value.getValueType()) {
            case NULL -> Optional.empty();
            case STRING -> Optional.of(((JsonString) value).getString());
            case ARRAY -> throw invalid(name);
            case OBJECT, NUMBER, TRUE, FALSE -> Optional.of(value.toString());
        };
    }

    private static ApiException forbidden() {
        return ApiException.of(
                        ErrorCode.PARAM_FORBIDDEN, "'as_user_id' stands beside 'method', and not among its parameters.")
                .withParam(
                        ProxyDispatcher.PARAMETERS.name(),
                        new LangDict("Tego parametru nie można tu podać.", "This parameter must not be given here."));
    }

    private static ApiException invalid(String name) {
        return ApiException.paramInvalid(
                ProxyDispatcher.PARAMETERS.name(),
                "The parameter '" + name + "' is an array. Lists are strings joined with '|'.",
                new LangDict(
                        "Podaj listę jako tekst rozdzielony znakiem '|'.", "Give a list as a text joined with '|'."));
    }
}

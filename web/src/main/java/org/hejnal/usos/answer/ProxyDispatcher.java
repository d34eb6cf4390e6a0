package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.oauth.token.Scope;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.oauth.Caller;
import org.hejnal.usos.oauth.Caller.CallingConsumer;

/**
 * Passes a call on to another method. The call is what its signer could make directly, except that the consumer counts as
 * one without administrative methods, and that of the token's scopes only those count which the call names.
 */
@Singleton
public class ProxyDispatcher {
    public static final String NAME = "services/oauth/proxy";
    private static final String ALL = "all";
    private static final int LONGEST_SCOPES = 1000;

    public static final Argument<String> METHOD =
            Argument.required("method", ArgumentTypes.text(100), "The full name of the method to call.");
    public static final Argument<JsonObject> PARAMETERS = Argument.withDefault(
            "parameters",
            ArgumentTypes.jsonObject(),
            "{}",
            "The parameters of that method: a JSON object of strings, numbers, booleans and, for <b>body</b>, an"
                    + " object.");
    public static final Argument<String> SCOPES = Argument.withDefault(
            "scopes",
            ArgumentTypes.textOrEmpty(LONGEST_SCOPES),
            ALL,
            "The scopes that the call may use of those that the token has, joined with '|'; <i>all</i> for all of"
                    + " them.");

    private final ServiceDispatcher methods;
    private final Admission admission;

    @Inject
    ProxyDispatcher(ServiceDispatcher methods, Admission admission) {
        this.methods = methods;
        this.admission = admission;
    }

    /** Calls the method that the request names. No cache keeps the answer: a signature took part in it. */
    public Answer dispatch(ReceivedRequest request) {
        ServiceDeclaration proxy = methods.describe(NAME);
        Caller signer = admission.admitSigner(proxy, request);
        Map<String, Object> values = methods.read(proxy, request);
        Call call = new Call(NAME, signer, values, Set.of(), request.remoteAddress());
        RegisteredMethod<ServiceDeclaration, ServiceMethod> method = target(proxy, call.get(METHOD));
        Caller person = admission.impersonate(method.declaration(), request, signer);
        ReceivedRequest passed = PassedRequest.of(request, method.name(), call);
        Answer answer = methods.dispatch(method, passed, weakened(person, call.get(SCOPES)));
        return new Answer(answer.contentType(), answer.body(), Optional.empty());
    }

    /** Whatever is called in the one way of this API. The steps of OAuth are not. */
    private RegisteredMethod<ServiceDeclaration, ServiceMethod> target(ServiceDeclaration proxy, String name) {
        return methods.find(name)
                .orElseThrow(() -> ApiException.objectNotFound(
                        "There is no method with the id '" + name + "'.", METHOD.name(), proxy.name()));
    }

    private static Caller weakened(Caller caller, String scopes) {
        return new Caller(
                caller.consumer().map(consumer -> new CallingConsumer(consumer.id(), consumer.key(), Set.of())),
                caller.accountId(),
                scopes.equals(ALL) ? caller.scopes() : common(caller.scopes(), scopes),
                caller.isNamed());
    }

    private static Set<String> common(Set<String> held, String named) {
        return Scope.parse(named).stream()
                .map(Scope::wireName)
                .filter(held::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}

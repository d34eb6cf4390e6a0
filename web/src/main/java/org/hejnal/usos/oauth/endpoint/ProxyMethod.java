package org.hejnal.usos.oauth.endpoint;

import jakarta.inject.Singleton;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.answer.ProxyDispatcher;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;

/** Answers what another method does, and so at an endpoint of its own. */
@Singleton
class ProxyMethod implements DescribedMethod {

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(ProxyDispatcher.NAME, "Make a request with weakened permissions")
                .description(
                        "Calls another method, as if the same consumer and token had signed that call, but with less"
                                + " than they may do: never as administrative, and with no more scopes than are named. Use"
                                + " it where you pass on what somebody else asks for, such as a page. <b>as_user_id</b>"
                                + " works as it does with the method that is called. The answer is that method's, with its"
                                + " status and errors.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .changing()
                .arguments(ProxyDispatcher.METHOD, ProxyDispatcher.PARAMETERS, ProxyDispatcher.SCOPES)
                .example("method", "services/events2/event_type")
                .example("parameters", "{\"id\": \"custom\"}")
                .returns("What the called method answers.")
                .errors(
                        "<b>object_not_found</b> if there is no such method, or it is one of this module.",
                        "<b>param_forbidden</b> if <b>as_user_id</b> is among the parameters.",
                        "All errors of the called method.")
                .build();
    }
}

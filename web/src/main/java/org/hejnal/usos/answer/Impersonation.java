package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.DirectoryService;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.oauth.Caller;

/** The parameter {@code as_user_id}, with which an administrative consumer acts for a person without their token. */
@Singleton
class Impersonation {
    static final String PARAMETER = "as_user_id";

    private final DirectoryService directory;

    @Inject
    Impersonation(DirectoryService directory) {
        this.directory = directory;
    }

    /**
     * Answers the caller that the request asks to be: the person, with every scope that the method wants. A method that
     * ignores tokens ignores the parameter.
     *
     * @throws ApiException {@code method_forbidden} if the consumer is not administrative for the method, {@code
     *     param_forbidden} beside a token or where no signature covers it, {@code param_invalid} or {@code object_not_found} for the id
     */
    Caller apply(ServiceDeclaration method, ReceivedRequest request, Caller caller) {
        if (method.access().token() == Requirement.IGNORED) {
            return caller;
        }
        Optional<String> signed = request.findSigned(PARAMETER);
        if (signed.isEmpty()
                && request.find(PARAMETER).filter(value -> !value.isEmpty()).isPresent()) {
            throw unsigned();
        }
        return signed.filter(value -> !value.isEmpty())
                .map(value -> impersonate(method, value, caller))
                .orElse(caller);
    }

    private Caller impersonate(ServiceDeclaration method, String value, Caller caller) {
        checkAllowed(method, caller);
        long id = parse(value);
        requireUser(id, method);
        return new Caller(
                caller.consumer(),
                OptionalLong.of(id),
                Set.copyOf(method.access().scopes()),
                true);
    }

    private void requireUser(long id, ServiceDeclaration method) {
        try {
            directory.requireUser(id);
        } catch (UnknownObjectException e) {
            throw ApiException.objectNotFound(UnknownObject.message(e), PARAMETER, method.name());
        }
    }

    /** Whoever relays a request could put another person in, and its signature would still be right. */
    private static ApiException unsigned() {
        return ApiException.of(
                        ErrorCode.PARAM_FORBIDDEN,
                        "'as_user_id' must stand in the query or in an urlencoded form, where the signature covers it.")
                .withParam(
                        PARAMETER,
                        new LangDict(
                                "Tego parametru nie obejmuje podpis.", "The signature does not cover this parameter."));
    }

    private static void checkAllowed(ServiceDeclaration method, Caller caller) {
        if (caller.consumer().isEmpty()) {
            throw ApiException.consumerMissing("'as_user_id' requires a request signed by a consumer.");
        }
        if (!AccessPolicy.isAdministrative(method, caller)) {
            throw ApiException.forbidden(
                    Reason.IMPERSONATE_REQUIRED,
                    "This consumer may not use 'as_user_id' here: an administrator has not added '" + method.name()
                            + "' to its administrative methods.");
        }
        if (caller.accountId().isPresent()) {
            throw ApiException.of(
                            ErrorCode.PARAM_FORBIDDEN, "'as_user_id' stands in for an access token; send one of them.")
                    .withParam(
                            PARAMETER,
                            new LangDict(
                                    "Tego parametru nie można łączyć z tokenem.",
                                    "This parameter cannot be combined with a token."));
        }
    }

    private static long parse(String value) {
        try {
            return ArgumentTypes.userId().parse(value, java.time.ZoneOffset.UTC);
        } catch (InvalidArgumentException e) {
            throw ArgumentReader.invalid(PARAMETER, e);
        }
    }
}

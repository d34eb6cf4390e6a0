package org.hejnal.usos.oauth.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.http.Incident;
import org.hejnal.oauth.consumer.CallbackOrigin;
import org.hejnal.oauth.token.RequestTokenView;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.database.Unavailability;

/** The pages that a visit may end on. */
@Singleton
class AuthorizePages {
    private static final Logger LOG = System.getLogger(AuthorizePages.class.getName());
    private static final int OK = 200;

    @Inject
    PageWriter writer;

    @Inject
    ConsentRights rights;

    /** Asks who the person is. */
    Response signIn(Visit visit, RequestTokenView wish) {
        return signIn(OK, visit, wish, "").build();
    }

    /** Asks again, under the text with the key {@code problem}. */
    Response signInAgain(Visit visit, RequestTokenView wish, String problem) {
        return signIn(403, visit, wish, problem).build();
    }

    Response tooManySignIns(Visit visit, RequestTokenView wish, Duration retryAfter) {
        return signIn(429, visit, wish, "too_many_sign_ins")
                .header("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** Asks for the code of somebody whose password was right, under the text with the key {@code problem} or none. */
    Response code(int status, Visit visit, String ticket, String problem) {
        Map<String, ?> values = Map.of(
                "formToken",
                visit.formToken().value(),
                "identifier",
                visit.parameter("identifier").strip(),
                "ticket",
                ticket,
                "problem",
                problem);
        return writer.write(status, "code", visit, values).build();
    }

    Response tooManyCodes(Visit visit, String ticket, Duration retryAfter) {
        return Response.fromResponse(code(429, visit, ticket, "too_many_codes"))
                .header("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** Asks what the consumer may do, under the text with the key {@code problem} or the empty string. */
    Response consent(Visit visit, RequestTokenView wish, PersonView person, String problem) {
        Map<String, Object> values = new HashMap<>(rights.show(wish.scopes(), person.id(), visit.language()));
        values.put("formToken", visit.formToken().value());
        values.put("consumer", text(wish.consumerName(), visit));
        values.put("consumerUrl", wish.consumerUrl().orElse(""));
        values.put("person", person.name());
        values.put(
                "returnsTo", wish.callback().origin().map(CallbackOrigin::text).orElse(""));
        values.put("isRegistered", wish.isRegistered());
        values.put("problem", problem);
        return writer.write(problem.isEmpty() ? OK : 403, "consent", visit, values)
                .build();
    }

    /** Shows a PIN to type into the consumer. */
    Response pin(Visit visit, RequestTokenView wish, String pin) {
        Map<String, ?> values = Map.of("consumer", text(wish.consumerName(), visit), "pin", pin);
        return writer.write(OK, "pin", visit, values).build();
    }

    /** Says something, with the title under {@code <key>_title} and the text under {@code <key>_text}. */
    Response message(int status, Visit visit, String key) {
        return writer.write(status, "message", visit, Map.of("key", key)).build();
    }

    /** Says that the server has failed, and under which id its log tells of it. */
    Response failure(Visit visit, RuntimeException thrown) {
        Optional<Unavailability> why = Incident.unavailability(thrown);
        String incident =
                why.map(Unavailability::incident).orElseGet(() -> Incident.report(LOG, "a page failed.", thrown));
        Response.ResponseBuilder page =
                writer.write(why.isPresent() ? 503 : 500, "failure", visit, Map.of("incident", incident));
        why.ifPresent(unavailable ->
                page.header("Retry-After", unavailable.retryAfter().toSeconds()));
        return page.build();
    }

    private Response.ResponseBuilder signIn(int status, Visit visit, RequestTokenView wish, String problem) {
        Map<String, ?> values = Map.of(
                "formToken", visit.formToken().value(),
                "consumer", text(wish.consumerName(), visit),
                "identifier", visit.parameter("identifier"),
                "problem", problem);
        return writer.write(status, "sign-in", visit, values);
    }

    private static String text(LangDict text, Visit visit) {
        return Objects.requireNonNullElse(text.in(visit.language()), "");
    }
}

package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.explanation.ExplanationService;
import org.hejnal.notification.history.SendView;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class WhyMethod implements ServiceMethod {
    private static final Argument<Long> USER_ID = Argument.optional(
            "user_id", ArgumentTypes.userId(), "The person who got it, or did not. Without it, the user of the token.");

    private final SendFinder sends;
    private final ExplanationService explanations;
    private final Looks looks;

    @Inject
    WhyMethod(SendFinder sends, ExplanationService explanations, Looks looks) {
        this.sends = sends;
        this.explanations = explanations;
        this.looks = looks;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/why", "Explain why somebody got a notification or did not")
                .description("Tells for one person and one send which decisions were made: whether the type of event is"
                        + " on, and on each of its channels whether it is on, mandatory, wanted and collected, and what"
                        + " was delivered. What was delivered is told as it was"
                        + " written down. Settings are told as they are now, each marked as such: those of the time of a"
                        + " former send are not kept. Where both contradict each other, the step <i>delivery</i> says so."
                        + " Users may ask about themselves, by a"
                        + " notification or a statement that they can read. An administrative consumer may ask about"
                        + " anybody and its own sends or those of statements, an events administrator about all.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .scopes("events")
                .tls()
                .arguments(
                        SendArguments.ID,
                        SendArguments.IDEMPOTENCY_KEY,
                        SendArguments.STATEMENT_ID,
                        SendFinder.NOTIFICATION_ID,
                        USER_ID)
                .returns("A list of objects in the order of the decisions, with " + ExplanationAnswer.FIELDS + ".")
                .errors(
                        EventsAdministration.ERROR,
                        "<b>object_not_found</b> if there is no such person, or no such send that this caller may ask"
                                + " about.")
                .example("idempotency_key", "grades-algebra-1")
                .example("user_id", "1001")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        long accountId = accountId(call);
        SendView send = sends.find(call, accountId);
        looks.record(call, "look.why", accountId);
        return explanations.explain(send, accountId).stream()
                .map(ExplanationAnswer::show)
                .toList();
    }

    private static long accountId(Call call) {
        OptionalLong caller = call.caller().accountId();
        return call.find(USER_ID).orElseGet(() -> caller.orElseThrow(() -> ApiException.paramMissing(USER_ID.name())));
    }
}

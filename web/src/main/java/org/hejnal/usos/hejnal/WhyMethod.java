package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.explanation.ExplanationService;
import org.hejnal.explanation.ExplanationStep;
import org.hejnal.notification.SendHistoryService;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.method.Argument;
import org.hejnal.usos.method.ArgumentTypes;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.MethodDeclaration;
import org.hejnal.usos.method.Requirement;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class WhyMethod implements ServiceMethod {
    private static final Argument<Long> USER_ID =
            Argument.required("user_id", ArgumentTypes.userId(), "The person who got it, or did not.");

    private final SendHistoryService history;
    private final ExplanationService explanations;
    private final EventsAdministration administration;

    @Inject
    WhyMethod(SendHistoryService history, ExplanationService explanations, EventsAdministration administration) {
        this.history = history;
        this.explanations = explanations;
        this.administration = administration;
    }

    @Override
    public MethodDeclaration declaration() {
        return MethodDeclaration.of("services/hejnal/why", "Explain why somebody got a notification or did not")
                .description("Tells for one person and one send which decisions were made: whether the type of event is"
                        + " on, and on each of its channels whether it is on, mandatory, wanted and collected, and what"
                        + " was delivered. Settings are told as they are now. An administrative consumer may ask about"
                        + " its own sends, an events administrator about any, by its ID.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .scopes("events")
                .tls()
                .arguments(SendArguments.ID, SendArguments.IDEMPOTENCY_KEY, USER_ID)
                .returns("A list of objects in the order of the decisions, with <b>step</b> (send, recipient,"
                        + " event_type, channel, mandatory, preference, schedule, delivery), <b>channel_id</b> (null"
                        + " where it is about all), <b>result</b> (a word), <b>message</b> (LangDict), and"
                        + " <b>delivery</b>, null or an object with " + DeliveryAnswer.FIELDS + ".")
                .errors(
                        EventsAdministration.ERROR,
                        "<b>object_not_found</b> if there is no such person, or no such send that this caller may ask"
                                + " about.")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        administration.require(call);
        return explanations.explain(SendArguments.find(history, call), call.get(USER_ID)).stream()
                .map(WhyMethod::show)
                .toList();
    }

    private static Map<String, Object> show(ExplanationStep step) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("step", step.name());
        shown.put("channel_id", step.channelId().orElse(null));
        shown.put("result", step.result());
        shown.put("message", step.message());
        shown.put("delivery", step.delivery().map(DeliveryAnswer::show).orElse(null));
        return shown;
    }
}

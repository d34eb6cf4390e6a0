package org.hejnal.usos.hejnal.send;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.notification.history.SendPage;
import org.hejnal.notification.history.SendSearch;
import org.hejnal.notification.history.SendSearchService;
import org.hejnal.notification.history.SendState;
import org.hejnal.oauth.consumer.ConsumerNameService;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class SearchSendsMethod implements ServiceMethod {
    private static final int MAX_QUERY = 100;
    private static final Argument<String> QUERY = Argument.optional(
            "query",
            ArgumentTypes.text(MAX_QUERY),
            "A piece of the message in one of its languages, whatever the case of its letters.");
    private static final Argument<String> CONSUMER_KEY =
            Argument.optional("consumer_key", ArgumentTypes.text(200), "The application that has sent it.");
    private static final Argument<String> EVENT_TYPE_ID =
            Argument.optional("event_type_id", ArgumentTypes.id(), "The type of event.");
    private static final Argument<String> STATE = Argument.optional(
            "state",
            ArgumentTypes.oneOf(Arrays.stream(SendState.values())
                    .map(SearchSendsMethod::word)
                    .toArray(String[]::new)),
            "How far the send has come.");
    private static final Argument<Long> USER_ID =
            Argument.optional("user_id", ArgumentTypes.userId(), "One of its recipients.");
    private static final Argument<Integer> NUM = Paging.num(SendSearchService.MAX_LIMIT);

    private final SendSearchService sends;
    private final ConsumerNameService consumers;
    private final AuditService audit;
    private final FoundSendAnswer answer;

    @Inject
    SearchSendsMethod(
            SendSearchService sends, ConsumerNameService consumers, AuditService audit, FoundSendAnswer answer) {
        this.sends = sends;
        this.consumers = consumers;
        this.audit = audit;
        this.answer = answer;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/search_sends", "Search the sends of all applications")
                .description("Finds sends of all applications and of the hub itself, the newest first. A search with"
                        + " <b>user_id</b> is written to the audit trail. One call looks at "
                        + SendSearchService.SCANNED
                        + " sends at most; a page may so be short or empty and yet have a <b>next_before_id</b>.")
                .administration(Role.EVENTS_ADMINISTRATOR, Role.AUDITOR)
                .arguments(
                        QUERY,
                        CONSUMER_KEY,
                        EVENT_TYPE_ID,
                        STATE,
                        USER_ID,
                        FoundSendAnswer.FROM,
                        FoundSendAnswer.UNTIL,
                        FoundSendAnswer.BEFORE_ID,
                        NUM)
                .returns("An object with <b>items</b>, a list of objects with " + FoundSendAnswer.FIELDS + "; and "
                        + FoundSendAnswer.NEXT + ".")
                .errors("<b>object_not_found</b> if there is no application with this key.")
                .example("query", "egzamin")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        SendSearch search = search(call);
        call.find(USER_ID)
                .ifPresent(person -> audit.recordLook(
                        call.initiator(), AuditedAct.ofPerson("send.search", person, Map.of(), Map.of())));
        SendPage page = sends.search(search);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("items", answer.show(page.sends()));
        shown.put("next_before_id", FoundSendAnswer.nextBefore(page));
        return shown;
    }

    private SendSearch search(Call call) {
        return new SendSearch(
                call.find(QUERY),
                call.find(CONSUMER_KEY)
                        .map(key -> OptionalLong.of(consumers.idOf(key)))
                        .orElseGet(OptionalLong::empty),
                call.find(EVENT_TYPE_ID),
                call.find(STATE).map(word -> SendState.valueOf(word.toUpperCase(Locale.ROOT))),
                call.find(USER_ID).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                call.find(FoundSendAnswer.FROM),
                call.find(FoundSendAnswer.UNTIL),
                FoundSendAnswer.before(call),
                call.get(NUM));
    }

    private static String word(SendState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

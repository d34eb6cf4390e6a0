package org.hejnal.usos.hejnal.send;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.notification.history.FoundSend;
import org.hejnal.notification.history.SendPage;
import org.hejnal.oauth.consumer.ConsumerName;
import org.hejnal.oauth.consumer.ConsumerNameService;
import org.hejnal.usos.hejnal.SendArguments;
import org.hejnal.usos.method.Call;
import org.jspecify.annotations.Nullable;

/** How methods of the administration are told which sends are meant, and how they show them. */
@Singleton
class FoundSendAnswer {
    static final Argument<Long> ID =
            Argument.required("id", ArgumentTypes.sequenceId(), "ID of the send, from <b>search_sends</b>.");
    static final Argument<Instant> FROM =
            Argument.optional("from", ArgumentTypes.dateTime(), "Only what was sent at this time or later.");
    static final Argument<Instant> UNTIL =
            Argument.optional("until", ArgumentTypes.dateTime(), "Only what was sent before this time.");
    static final Argument<Long> BEFORE_ID = Argument.optional(
            "before_id",
            ArgumentTypes.sequenceId(),
            "Only what was sent before the send with this ID: <b>next_before_id</b> of the page before.");
    static final String NOT_FOUND = "<b>object_not_found</b> if there is no such send.";
    static final String FIELDS = SendArguments.FIELDS + ", and <b>consumer_key</b> of the application that sent it"
            + " (null for what the hub announces, and where the application is gone)";
    static final String NEXT = "<b>next_before_id</b>, the <b>before_id</b> of the next page (null after the last one)";

    private final ConsumerNameService consumers;

    @Inject
    FoundSendAnswer(ConsumerNameService consumers) {
        this.consumers = consumers;
    }

    List<Map<String, Object>> show(List<FoundSend> sends) {
        Set<Long> ids =
                sends.stream().flatMap(found -> found.consumerId().stream()).collect(Collectors.toSet());
        Map<Long, ConsumerName> names = consumers.map(ids);
        return sends.stream().map(found -> show(found, names)).toList();
    }

    private static Map<String, Object> show(FoundSend found, Map<Long, ConsumerName> names) {
        Map<String, Object> shown = SendArguments.show(found.send());
        shown.put(
                "consumer_key",
                found.consumerId()
                        .flatMap(id -> Optional.ofNullable(names.get(id)))
                        .map(ConsumerName::key)
                        .orElse(null));
        return shown;
    }

    static @Nullable String nextBefore(SendPage page) {
        return page.nextBefore().isPresent() ? Long.toString(page.nextBefore().getAsLong()) : null;
    }

    static OptionalLong before(Call call) {
        return call.find(BEFORE_ID).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}

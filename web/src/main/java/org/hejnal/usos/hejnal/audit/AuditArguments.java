package org.hejnal.usos.hejnal.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.OptionalLong;
import org.hejnal.audit.AuditFilter;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.oauth.consumer.ConsumerNameService;
import org.hejnal.usos.method.Call;

/** Which entries of the audit trail are asked for. */
@Singleton
class AuditArguments {
    /** Wider than an id of a person: whoever was erased has a longer pseudonym. */
    private static final Argument<Long> INITIATOR_ID =
            Argument.optional("initiator_id", ArgumentTypes.sequenceId(), "The person who did it.");

    private static final Argument<Long> PERSON_ID = Argument.optional(
            "person_id",
            ArgumentTypes.sequenceId(),
            "The person whom it is about. Of somebody who was erased, only that is found (<i>person.erase</i>): in"
                    + " all other entries a pseudonym stands for them.");
    static final Argument<String> CONSUMER_KEY =
            Argument.optional("consumer_key", ArgumentTypes.text(100), "Key of the application that did it.");
    private static final Argument<Long> CONSUMER_ID = Argument.optional(
            "consumer_id",
            ArgumentTypes.sequenceId(),
            "ID of the application that did it, as an entry tells it. It is good for one that was deleted, too.");
    private static final Argument<String> ACTION =
            Argument.optional("action", ArgumentTypes.text(64), "What was done, for example <i>role.give</i>.");
    private static final Argument<String> TARGET_KIND = Argument.optional(
            "target_kind",
            ArgumentTypes.text(32),
            "What it was done to, for example <i>person</i> or <i>consumer</i>.");
    private static final Argument<String> TARGET_ID =
            Argument.optional("target_id", ArgumentTypes.text(300), "ID of what it was done to.");
    private static final Argument<Instant> FROM =
            Argument.optional("from", ArgumentTypes.dateTime(), "The first moment.");
    private static final Argument<Instant> UNTIL =
            Argument.optional("until", ArgumentTypes.dateTime(), "The first moment that is too late.");
    static final Argument<Long> BEFORE_ID =
            Argument.optional("before_id", ArgumentTypes.sequenceId(), "Only entries older than the one with this ID.");

    static final Argument<?>[] ALL = {
        INITIATOR_ID, PERSON_ID, CONSUMER_KEY, CONSUMER_ID, ACTION, TARGET_KIND, TARGET_ID, FROM, UNTIL
    };

    private final ConsumerNameService consumers;

    @Inject
    AuditArguments(ConsumerNameService consumers) {
        this.consumers = consumers;
    }

    AuditFilter filter(Call call) {
        return new AuditFilter(
                number(call, INITIATOR_ID),
                consumer(call),
                number(call, PERSON_ID),
                call.find(ACTION),
                call.find(TARGET_KIND),
                call.find(TARGET_ID),
                call.find(FROM),
                call.find(UNTIL));
    }

    private OptionalLong consumer(Call call) {
        return call.find(CONSUMER_KEY)
                .map(consumers::idOf)
                .map(OptionalLong::of)
                .orElseGet(() -> number(call, CONSUMER_ID));
    }

    static OptionalLong number(Call call, Argument<Long> argument) {
        return call.find(argument).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}

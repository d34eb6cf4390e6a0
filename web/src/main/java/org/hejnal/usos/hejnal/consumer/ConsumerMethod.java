package org.hejnal.usos.hejnal.consumer;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.KEY;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.oauth.allowance.SendAllowanceService;
import org.hejnal.oauth.consumer.ConsumerDetail;
import org.hejnal.oauth.consumer.ConsumerService;
import org.hejnal.platform.Settings;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class ConsumerMethod implements ServiceMethod {
    static final String NAME = "services/hejnal/consumer";
    static final String DEFAULT_FIELDS =
            "consumer_key|name|url|email|is_enabled|is_verified|is_test|administrative_methods"
                    + "|callback_origins|requests_per_minute|recipients_per_day|limits|recipients_today|test_user_ids"
                    + "|created_at|last_used_on|former_secret_until";

    private final ConsumerService consumers;
    private final SendAllowanceService sends;
    private final Settings settings;

    @Inject
    ConsumerMethod(ConsumerService consumers, SendAllowanceService sends, Settings settings) {
        this.consumers = consumers;
        this.sends = sends;
        this.settings = settings;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Tell what is known of a consumer")
                .description("Tells an administrator who a consumer is, what it may do, and whether it is in use.")
                .administration(DIRECTORY_ADMINISTRATOR, AUDITOR)
                .arguments(KEY)
                .returns("An object with the selected fields. Nothing answers its secret.")
                .result(DEFAULT_FIELDS, type())
                .errors(ConsumerArguments.UNKNOWN)
                .example("consumer_key", "demo")
                .build();
    }

    private ResultType<ConsumerDetail> type() {
        return ResultType.<ConsumerDetail>builder()
                .field(
                        "consumer_key",
                        "Its <i>oauth_consumer_key</i>.",
                        consumer -> consumer.view().key())
                .field(
                        "name",
                        "Its name, a LangDict.",
                        consumer -> consumer.view().name())
                .field(
                        "url",
                        "The address of its page, or null.",
                        consumer -> consumer.view().url())
                .field(
                        "email",
                        "The address of those who are responsible for it, or null.",
                        consumer -> consumer.view().email())
                .field("is_enabled", "Whether it may call.", ConsumerDetail::isEnabled)
                .field(
                        "is_verified",
                        "Whether an administrator knows whose it is.",
                        consumer -> consumer.view().isVerified())
                .field(
                        "is_test",
                        "Whether it is in test mode, in which it reaches nobody but those in <b>test_user_ids</b>.",
                        consumer -> consumer.testMode().isOn())
                .field(
                        "test_user_ids",
                        "IDs of the people whom it reaches in test mode.",
                        consumer -> consumer.testMode().people().stream()
                                .map(String::valueOf)
                                .toList())
                .field(
                        "administrative_methods",
                        "Full names of the methods that it may call as administrative; <i>*</i> for all.",
                        consumer -> consumer.view().administrativeMethods())
                .field(
                        "callback_origins",
                        "Where it may send people back to without asking them each time.",
                        ConsumerDetail::callbackOrigins)
                .field(
                        "requests_per_minute",
                        "Its own limit of signed requests, or null.",
                        consumer -> consumer.limits().requestsPerMinute().orElse(null))
                .field(
                        "recipients_per_day",
                        "Its own limit of recipients, or null.",
                        consumer -> consumer.limits().recipientsPerDay().orElse(null))
                .field(
                        "limits",
                        "What counts: an object with <b>requests_per_minute</b> and <b>recipients_per_day</b>, its own"
                                + " limits or what the installation has set for all.",
                        this::limits)
                .loaded("recipients_today", "How many recipients its sends have had today.", this::recipients)
                .field(
                        "created_at",
                        "When it got its key.",
                        consumer -> consumer.view().createdAt())
                .field(
                        "last_used_on",
                        "The last day on which it has called, or null.",
                        consumer -> consumer.lastUsedOn().orElse(null))
                .field(
                        "former_secret_until",
                        "How long the secret from before the last rotation works; null if it does not.",
                        consumer -> consumer.formerSecretUntil().orElse(null))
                .loaded("people", "How many people have given it a token that lives.", this::people)
                .build();
    }

    private Map<String, Object> limits(ConsumerDetail consumer) {
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put(
                "requests_per_minute",
                consumer.limits().requestsPerMinute().orElseGet(settings::consumerRequestsPerMinute));
        limits.put(
                "recipients_per_day",
                consumer.limits().recipientsPerDay().orElseGet(settings::consumerRecipientsPerDay));
        return limits;
    }

    private Map<ConsumerDetail, Object> recipients(Collection<ConsumerDetail> rows, Call call) {
        Map<Long, Long> used =
                sends.usedToday(rows.stream().map(ConsumerDetail::id).toList());
        return rows.stream().collect(Collectors.toMap(Function.identity(), row -> used.getOrDefault(row.id(), 0L)));
    }

    private Map<ConsumerDetail, Object> people(Collection<ConsumerDetail> rows, Call call) {
        Map<Long, Long> counts =
                consumers.countPeople(rows.stream().map(ConsumerDetail::id).toList());
        return rows.stream().collect(Collectors.toMap(Function.identity(), row -> counts.getOrDefault(row.id(), 0L)));
    }

    @Override
    public ConsumerDetail call(Call call) {
        return consumers.get(call.get(KEY));
    }
}

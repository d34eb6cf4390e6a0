package org.hejnal.usos.hejnal.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hejnal.audit.ReadCountService;
import org.hejnal.audit.ReadCountView;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.oauth.consumer.ConsumerName;
import org.hejnal.oauth.consumer.ConsumerNameService;
import org.hejnal.platform.Settings;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class AuditReadsMethod implements ServiceMethod {
    private static final Argument<String> METHOD = Argument.optional(
            "method", ArgumentTypes.text(200), "Full name of a method, for example <i>services/users/user</i>.");
    private static final Argument<Instant> FROM =
            Argument.optional("from", ArgumentTypes.dateTime(), "A moment of the first day.");
    private static final Argument<Instant> UNTIL =
            Argument.optional("until", ArgumentTypes.dateTime(), "A moment of the last day.");
    private static final Argument<Integer> NUM = Paging.num(ReadCountService.MAX_LISTED);

    private final ReadCountService counts;
    private final ConsumerNameService consumers;
    private final Settings settings;

    @Inject
    AuditReadsMethod(ReadCountService counts, ConsumerNameService consumers, Settings settings) {
        this.counts = counts;
        this.consumers = consumers;
        this.settings = settings;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/audit_reads", "Tell how often applications read")
                .description("Tells how often each application called a method that only reads, by itself or with"
                        + " <b>as_user_id</b>, on each day, the newest first. A server counts in memory and writes the"
                        + " counts down every five seconds; one that dies takes the last of them with it.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.AUDITOR)
                .arguments(AuditArguments.CONSUMER_KEY, METHOD, FROM, UNTIL, Paging.START, NUM)
                .returns("An object with <b>items</b>, a list of objects with <b>consumer</b> (<b>id</b>, <b>key</b>,"
                        + " <b>name</b>; key and name are null if it is no longer there), <b>method</b>, <b>day</b> and"
                        + " <b>calls</b>, and <b>next_page</b>, whether others follow.")
                .errors("<b>object_not_found</b> if there is no such consumer.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        List<ReadCountView> found = counts.list(
                call.find(AuditArguments.CONSUMER_KEY)
                        .map(consumers::idOf)
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty),
                call.find(METHOD),
                day(call, FROM),
                day(call, UNTIL),
                call.get(Paging.START),
                num + 1);
        Map<Long, ConsumerName> names =
                consumers.map(found.stream().map(ReadCountView::consumerId).collect(Collectors.toSet()));
        return Paging.page(found, num, count -> show(count, names));
    }

    private Optional<LocalDate> day(Call call, Argument<Instant> argument) {
        return call.find(argument)
                .map(moment -> moment.atZone(settings.timeZone()).toLocalDate());
    }

    private static Map<String, Object> show(ReadCountView count, Map<Long, ConsumerName> names) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("consumer", AuditNames.consumer(OptionalLong.of(count.consumerId()), names));
        shown.put("method", count.method());
        shown.put("day", count.day());
        shown.put("calls", count.calls());
        return shown;
    }
}

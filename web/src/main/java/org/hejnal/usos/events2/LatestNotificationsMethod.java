package org.hejnal.usos.events2;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.notification.InboxEntryView;
import org.hejnal.notification.InboxQuery;
import org.hejnal.notification.InboxService;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.method.Argument;
import org.hejnal.usos.method.ArgumentTypes;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.JsonObjectText;
import org.hejnal.usos.method.MethodDeclaration;
import org.hejnal.usos.method.Requirement;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class LatestNotificationsMethod implements ServiceMethod {
    private static final Argument<Integer> LIMIT = Argument.withDefault(
            "limit",
            ArgumentTypes.integer(1, InboxQuery.MAX_LIMIT),
            String.valueOf(InboxQuery.DEFAULT_LIMIT),
            "How many notifications at most, up to " + InboxQuery.MAX_LIMIT + ".");
    private static final Argument<Long> BEFORE = Argument.optional(
            "before", ArgumentTypes.sequenceId(), "Only notifications that came before the one with this ID.");
    private static final Argument<Boolean> UNREAD_ONLY = Argument.withDefault(
            "unread_only", ArgumentTypes.bool(), "false", "Only notifications that have not been read.");

    private final InboxService inbox;
    private final EventTypeService eventTypes;

    @Inject
    LatestNotificationsMethod(InboxService inbox, EventTypeService eventTypes) {
        this.inbox = inbox;
        this.eventTypes = eventTypes;
    }

    @Override
    public MethodDeclaration declaration() {
        return MethodDeclaration.of("services/events2/latest_notifications", "Read the newest notifications")
                .description("Lists what has come to the inbox of the token's user, the newest first.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(LIMIT, BEFORE, UNREAD_ONLY)
                .returns("A list of objects with <b>id</b>, <b>event_type</b> (<b>id</b> and <b>name</b>),"
                        + " <b>message</b> (LangDict), <b>data</b> (the sender's object or null), <b>created_at</b>"
                        + " (when it came) and <b>is_read</b>.")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        List<InboxEntryView> entries = inbox.listLatest(new InboxQuery(
                call.accountId(),
                call.find(BEFORE).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                call.get(UNREAD_ONLY),
                call.get(LIMIT)));
        Map<String, LangDict> names = eventTypes.namesOf(
                entries.stream().map(InboxEntryView::eventTypeId).collect(Collectors.toSet()));
        return entries.stream().map(entry -> show(entry, names)).toList();
    }

    private static Map<String, Object> show(InboxEntryView entry, Map<String, LangDict> names) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", String.valueOf(entry.id()));
        shown.put("event_type", eventType(entry.eventTypeId(), names));
        shown.put("message", entry.message());
        shown.put("data", entry.data().map(JsonObjectText::parse).orElse(null));
        shown.put("created_at", entry.arrivedAt());
        shown.put("is_read", entry.isRead());
        return shown;
    }

    private static Map<String, Object> eventType(String id, Map<String, LangDict> names) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", id);
        shown.put("name", names.get(id));
        return shown;
    }
}

package org.hejnal.usos.events2.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.declared.JsonObjectText;
import org.hejnal.delivery.inbox.InboxEntryView;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.platform.LangDict;

/** Notifications of an inbox as the API shows them. */
@Singleton
public class InboxAnswer {
    /** What one of them consists of, for the reference. */
    public static final String FIELDS = "<b>id</b>, <b>event_type</b> (<b>id</b> and <b>name</b>), <b>message</b>"
            + " (LangDict), <b>data</b> (the sender's object or null), <b>created_at</b> (when it came) and"
            + " <b>is_read</b>";

    private final EventTypeService eventTypes;

    @Inject
    InboxAnswer(EventTypeService eventTypes) {
        this.eventTypes = eventTypes;
    }

    public List<Map<String, Object>> show(List<InboxEntryView> entries) {
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

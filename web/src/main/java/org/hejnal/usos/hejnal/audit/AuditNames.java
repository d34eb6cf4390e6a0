package org.hejnal.usos.hejnal.audit;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.audit.AuditView;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.oauth.consumer.ConsumerName;
import org.hejnal.oauth.consumer.ConsumerNameService;
import org.jspecify.annotations.Nullable;

/** Shows entries with the names of those who still exist, read for all entries at once. */
@Singleton
class AuditNames {
    private final DirectoryService directory;
    private final ConsumerNameService consumers;

    @Inject
    AuditNames(DirectoryService directory, ConsumerNameService consumers) {
        this.directory = directory;
        this.consumers = consumers;
    }

    List<Map<String, Object>> show(List<AuditView> entries) {
        Map<Long, String> people = people(entries);
        Map<Long, ConsumerName> applications = consumers.map(ids(entries, AuditView::consumerId));
        return entries.stream().map(entry -> show(entry, people, applications)).toList();
    }

    private Map<Long, String> people(List<AuditView> entries) {
        Set<Long> ids = ids(entries, AuditView::accountId);
        ids.addAll(ids(entries, AuditView::personId));
        return directory.list(ids).stream()
                .collect(toMap(UserView::id, user -> user.firstName() + " " + user.lastName()));
    }

    private static Set<Long> ids(List<AuditView> entries, Function<AuditView, OptionalLong> id) {
        return entries.stream()
                .flatMap(entry -> id.apply(entry).stream().boxed())
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> show(
            AuditView entry, Map<Long, String> people, Map<Long, ConsumerName> applications) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", Long.toString(entry.id()));
        shown.put("happened_at", entry.happenedAt());
        shown.put("initiator", person(entry.accountId(), people));
        shown.put("consumer", consumer(entry.consumerId(), applications));
        shown.put("address", entry.address());
        shown.put("action", entry.action());
        shown.put("target_kind", entry.targetKind());
        shown.put("target_id", entry.targetId());
        shown.put("person", person(entry.personId(), people));
        shown.put("before", entry.before());
        shown.put("after", entry.after());
        return shown;
    }

    private static @Nullable Map<String, Object> person(OptionalLong id, Map<Long, String> people) {
        return id.isEmpty() ? null : named(id.getAsLong(), "name", people.get(id.getAsLong()));
    }

    static @Nullable Map<String, Object> consumer(OptionalLong id, Map<Long, ConsumerName> applications) {
        if (id.isEmpty()) {
            return null;
        }
        ConsumerName known = applications.get(id.getAsLong());
        Map<String, Object> shown = named(id.getAsLong(), "key", known == null ? null : known.key());
        shown.put("name", known == null ? null : known.name());
        return shown;
    }

    private static Map<String, Object> named(long id, String key, @Nullable String value) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", Long.toString(id));
        shown.put(key, value);
        return shown;
    }
}

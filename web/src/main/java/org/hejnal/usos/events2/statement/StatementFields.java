package org.hejnal.usos.events2.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.directory.UserView;
import org.hejnal.directory.group.GroupService;
import org.hejnal.directory.group.GroupView;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.statement.reading.StatementView;
import org.hejnal.usos.events2.VersionKey;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultType;

/** The fields of a statement. */
@Singleton
class StatementFields {
    private final StatementService statements;
    private final GroupService groups;

    @Inject
    StatementFields(StatementService statements, GroupService groups) {
        this.statements = statements;
        this.groups = groups;
    }

    ResultType<StatementView> type() {
        ResultType.Builder<StatementView> fields = ResultType.builder();
        fields.field("id", "ID of the statement, a string of digits.", row -> Long.toString(row.id()))
                .field(
                        "primary_group",
                        "The group that it addresses, with everyone below it; null if it is for named people only.",
                        Reference.toOne("services/prgroups/primary_group", this::primaryGroups)
                                .onlyPrimary())
                .field("title", "Its title, a LangDict.", row -> row.draft().title())
                .field("content", "Its text, a LangDict.", row -> row.draft().content())
                .field(
                        "is_calendar",
                        "True if it belongs in calendars.",
                        row -> row.draft().isCalendar())
                .field(
                        "location",
                        "Where it takes place: <b>city</b>, <b>address</b>, <b>geo_lat</b> and <b>geo_long</b>"
                                + " (degrees, WGS 84), each of them null if unknown; null if all are.",
                        row -> row.draft().location().map(LocationBody::show).orElse(null));
        addTimes(fields);
        return fields.field("is_personal", "True if people are named as recipients.", StatementView::isPersonal)
                .field(
                        "statement_type",
                        "<b>news</b> or <b>statement</b>: the type of event that people are notified of.",
                        row -> row.draft().type().id())
                .field(
                        "recipients",
                        "The people named in it. Who may not edit the statement finds themselves at most.",
                        Reference.toMany("services/users/user", this::recipients))
                .field("version", VersionKey.FIELD, StatementView::version)
                .build();
    }

    private static void addTimes(ResultType.Builder<StatementView> fields) {
        fields.field(
                        "start",
                        "When what it speaks of begins, or null.",
                        row -> row.draft().start().orElse(null))
                .field(
                        "end",
                        "When that ends, or null.",
                        row -> row.draft().end().orElse(null))
                .field(
                        "send_after",
                        "When it was or is to be published; null for at once.",
                        row -> row.draft().sendAfter().orElse(null))
                .field(
                        "sent_at",
                        "When it was published; null before.",
                        row -> row.sentAt().orElse(null));
    }

    private Map<StatementView, GroupView> primaryGroups(Collection<StatementView> rows, Call call) {
        Set<String> ids = rows.stream()
                .flatMap(row -> row.draft().primaryGroupId().stream())
                .collect(Collectors.toSet());
        Map<String, GroupView> found = ids.isEmpty()
                ? Map.of()
                : groups.list(ids).stream().collect(Collectors.toMap(GroupView::id, Function.identity()));
        Map<StatementView, GroupView> byRow = new HashMap<>();
        rows.forEach(row -> row.draft().primaryGroupId().ifPresent(id -> byRow.put(row, found.get(id))));
        return byRow;
    }

    private Map<StatementView, List<UserView>> recipients(Collection<StatementView> rows, Call call) {
        Map<Long, List<UserView>> found =
                statements.listRecipients(rows.stream().map(StatementView::id).toList(), StatementAccess.reader(call));
        Map<StatementView, List<UserView>> byRow = new HashMap<>();
        rows.forEach(row -> byRow.put(row, found.getOrDefault(row.id(), List.of())));
        return byRow;
    }
}

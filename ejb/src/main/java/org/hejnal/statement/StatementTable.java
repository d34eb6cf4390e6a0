package org.hejnal.statement;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.reading.StatementDetail;
import org.hejnal.statement.reading.StatementView;

/** What queries read of a statement, and who may. The table's alias is {@code s}, the reader's account is a parameter. */
public final class StatementTable {
    private static final String COLUMNS = """
            s.id, s.version, s.statement_type, s.primary_group_id, s.title_pl, s.title_en, s.is_calendar, s.city,
            s.address, s.geo_lat, s.geo_long, s.starts_at, s.ends_at, s.send_after, s.sent_at, s.published_at,
            """;
    private static final String CONTENT = "s.content_pl, s.content_en, ";
    private static final String NO_CONTENT = "CAST(NULL AS text) AS content_pl, CAST(NULL AS text) AS content_en, ";
    private static final String IS_PERSONAL =
            "EXISTS (SELECT 1 FROM statement_recipient named WHERE named.statement_id = s.id) AS is_personal ";
    private static final String NOT_PERSONAL = "FALSE AS is_personal ";

    /** Their own, or one to a group that they edit or that is below such a group. */
    public static final String IS_EDITED_BY_READER = """
            (s.author_id = :account OR EXISTS (
              SELECT 1 FROM group_member m
              WHERE m.account_id = :account AND m.is_editor AND starts_with(s.primary_group_id, m.group_id)))
            """;

    /** To everyone, to a group that they are in or that is above such a group, or to them by name. */
    public static final String IS_ADDRESSED_TO_READER = """
            (s.primary_group_id = '' OR EXISTS (
              SELECT 1 FROM group_member m
              WHERE m.account_id = :account AND starts_with(m.group_id, s.primary_group_id)) OR EXISTS (
              SELECT 1 FROM statement_recipient r WHERE r.statement_id = s.id AND r.account_id = :account))
            """;

    private StatementTable() {}

    public static String columns(StatementDetail detail) {
        return COLUMNS + (detail.content() ? CONTENT : NO_CONTENT) + (detail.recipients() ? IS_PERSONAL : NOT_PERSONAL);
    }

    public static StatementView view(Tuple row) {
        return new StatementView(
                row.get("id", Number.class).longValue(),
                row.get("version", Number.class).intValue(),
                draft(row),
                Optional.ofNullable(row.get("sent_at", Instant.class)),
                row.get("is_personal", Boolean.class));
    }

    private static StatementDraft draft(Tuple row) {
        return new StatementDraft(
                StatementType.of(row.get("statement_type", String.class)),
                Optional.ofNullable(row.get("primary_group_id", String.class)),
                new LangDict(row.get("title_pl", String.class), row.get("title_en", String.class)),
                new LangDict(row.get("content_pl", String.class), row.get("content_en", String.class)),
                row.get("is_calendar", Boolean.class),
                StatementLocation.of(
                        row.get("city", String.class),
                        row.get("address", String.class),
                        row.get("geo_lat", BigDecimal.class),
                        row.get("geo_long", BigDecimal.class)),
                Optional.ofNullable(row.get("starts_at", Instant.class)),
                Optional.ofNullable(row.get("ends_at", Instant.class)),
                Optional.ofNullable(row.get("send_after", Instant.class)));
    }
}

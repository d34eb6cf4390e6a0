package org.hejnal.statement;

import org.hejnal.statement.reading.StatementDetail;

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

    /** The columns of a {@link StatementRow}, in its order. */
    public static String columns(StatementDetail detail) {
        return COLUMNS + (detail.content() ? CONTENT : NO_CONTENT) + (detail.recipients() ? IS_PERSONAL : NOT_PERSONAL);
    }
}

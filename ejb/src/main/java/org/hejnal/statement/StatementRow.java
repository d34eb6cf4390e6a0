package org.hejnal.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.reading.StatementView;
import org.jspecify.annotations.Nullable;

/** A row with the columns of {@link StatementTable#columns}. */
public record StatementRow(
        long id,
        int version,
        String type,
        @Nullable String primaryGroupId,
        @Nullable String titlePl,
        @Nullable String titleEn,
        boolean isCalendar,
        @Nullable String city,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant sendAfter,
        @Nullable Instant sentAt,
        Instant publishedAt,
        @Nullable String contentPl,
        @Nullable String contentEn,
        boolean isPersonal) {

    public StatementView view() {
        return new StatementView(id, version, draft(), Optional.ofNullable(sentAt), isPersonal);
    }

    private StatementDraft draft() {
        return new StatementDraft(
                StatementType.of(type),
                Optional.ofNullable(primaryGroupId),
                new LangDict(titlePl, titleEn),
                new LangDict(contentPl, contentEn),
                isCalendar,
                StatementLocation.of(city, address, latitude, longitude),
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt),
                Optional.ofNullable(sendAfter));
    }
}

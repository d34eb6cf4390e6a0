package org.hejnal.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.editing.StatementDraft;
import org.jspecify.annotations.Nullable;

/** A statement as it is stored. */
@Entity
@Table(name = "statement")
public class Statement {
    @Id
    private long id;

    /** Counts edits, also of who is named. Publication is none: it leaves the number to those who edit. */
    @Version
    private int version;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "primary_group_id")
    private @Nullable String primaryGroupId;

    @Column(name = "statement_type")
    private String type;

    @Column(name = "title_pl")
    private @Nullable String titlePl;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "content_pl")
    private @Nullable String contentPl;

    @Column(name = "content_en")
    private @Nullable String contentEn;

    @Column(name = "is_calendar")
    private boolean isCalendar;

    @Embedded
    private @Nullable StoredLocation location;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "send_after")
    private @Nullable Instant sendAfter;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "announce_at")
    private @Nullable Instant announceAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Statement() {}

    public Statement(long id, @Nullable Long authorId, StatementDraft draft, Instant now) {
        this.id = id;
        this.authorId = authorId;
        this.createdAt = now;
        this.updatedAt = now;
        write(draft, now);
    }

    /** Takes what somebody has written; before publication it also settles when that is. */
    public final void write(StatementDraft draft, Instant now) {
        type = draft.type().id();
        primaryGroupId = draft.primaryGroupId().orElse(null);
        titlePl = draft.title().pl();
        titleEn = draft.title().en();
        contentPl = draft.content().pl();
        contentEn = draft.content().en();
        isCalendar = draft.isCalendar();
        location = StoredLocation.of(draft.location());
        startsAt = draft.start().orElse(null);
        endsAt = draft.end().orElse(null);
        sendAfter = draft.sendAfter().orElse(null);
        updatedAt = now;
        if (sentAt == null) {
            schedule(draft.sendAfter(), now);
        }
    }

    private void schedule(Optional<Instant> wanted, Instant now) {
        Optional<Instant> later = wanted.filter(now::isBefore);
        sentAt = later.isPresent() ? null : now;
        announceAt = later.orElse(now);
    }

    /** Has the audience told once more. Before publication they will be told anyway. */
    public void announceAgain(Instant now) {
        if (sentAt != null) {
            announceAt = now;
        }
    }

    public StatementDraft draft() {
        return new StatementDraft(
                StatementType.of(type),
                Optional.ofNullable(primaryGroupId),
                new LangDict(titlePl, titleEn),
                new LangDict(contentPl, contentEn),
                isCalendar,
                location == null ? Optional.empty() : location.location(),
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt),
                Optional.ofNullable(sendAfter));
    }

    /** Who has written it; nobody if an application has, or they were erased. */
    public OptionalLong author() {
        return authorId == null ? OptionalLong.empty() : OptionalLong.of(authorId);
    }

    public int version() {
        return version;
    }

    public boolean isPublished() {
        return sentAt != null;
    }

    /** Whether the audience, as it will be then, is still to be told. */
    public boolean isToBeAnnounced() {
        return announceAt != null;
    }
}

package org.hejnal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hejnal.directory.settings.UpdatePersonSettings;
import org.jspecify.annotations.Nullable;

/**
 * A person. Accounts are written by whoever feeds the directory, and by people who register where they may; of others the
 * application changes people's own settings only.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    private long id;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column
    private @Nullable String email;

    @Column(name = "sign_in")
    private @Nullable String signIn;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column
    private String language;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    @Column(name = "digest_hour")
    private short digestHour;

    /** The day that the person's circles see as a birthday. */
    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "events_administrator")
    private boolean eventsAdministrator;

    protected Account() {}

    public long id() {
        return id;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    @Nullable
    String email() {
        return email;
    }

    /** What the person types to sign in; compared without regard to case. Null for those who cannot sign in here. */
    @Nullable
    String signIn() {
        return signIn;
    }

    /** A bcrypt hash in modular crypt form; null for those who have no password here. */
    @Nullable
    public String passwordHash() {
        return passwordHash;
    }

    /** {@code pl} or {@code en}. */
    public String language() {
        return language;
    }

    /** The IANA zone that the person lives in, if it is not the installation's. */
    @Nullable
    public String timeZone() {
        return timeZone;
    }

    /** The hour of the person's day at which digests come, 0 to 23. */
    public int digestHour() {
        return digestHour;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    boolean isEventsAdministrator() {
        return eventsAdministrator;
    }

    public void change(UpdatePersonSettings command) {
        command.language().ifPresent(chosen -> language = chosen);
        command.timeZone().ifPresent(chosen -> timeZone = chosen.isEmpty() ? null : chosen);
        command.digestHour().ifPresent(chosen -> digestHour = chosen.shortValue());
    }
}

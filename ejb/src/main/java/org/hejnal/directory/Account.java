package org.hejnal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hejnal.directory.role.Role;
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

    /** Sessions of an older generation are over. */
    @Column(name = "session_generation")
    private int sessionGeneration;

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

    @Column(name = "directory_administrator")
    private boolean directoryAdministrator;

    @Column
    private boolean auditor;

    @Column(name = "is_active")
    private boolean active;

    @Column(name = "deactivated_at")
    private @Nullable Instant deactivatedAt;

    @Column(name = "deactivated_by")
    private @Nullable String deactivatedBy;

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
    public String signIn() {
        return signIn;
    }

    /** A bcrypt hash in modular crypt form; null for those who have no password here. */
    @Nullable
    public String passwordHash() {
        return passwordHash;
    }

    /** Which generation of sessions is the person's own; all older ones are over. */
    public int sessionGeneration() {
        return sessionGeneration;
    }

    /** Keeps a new password, and ends all sessions. */
    public void setPassword(String hash) {
        passwordHash = hash;
        sessionGeneration++;
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

    /** Whether the person is among us: who is not signs in nowhere and gets nothing. */
    public boolean isActive() {
        return active;
    }

    /** Whether the account is not active by an administrator's will, so that no import brings it back. */
    public boolean isDeactivatedForGood() {
        return "administrator".equals(deactivatedBy);
    }

    /** Ends the activity of the account, by an administrator's will, and its sessions, which do not come back with it. */
    public void deactivate(Instant now) {
        active = false;
        sessionGeneration++;
        deactivatedAt = now;
        deactivatedBy = "administrator";
    }

    /** Lets the person take part again. */
    public void reactivate() {
        active = true;
        deactivatedAt = null;
        deactivatedBy = null;
    }

    /** What the person may do for the whole installation. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (has(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Gives or takes a role. */
    public void setRole(Role role, boolean isGiven) {
        switch (role) {
            case EVENTS_ADMINISTRATOR -> eventsAdministrator = isGiven;
            case DIRECTORY_ADMINISTRATOR -> directoryAdministrator = isGiven;
            case AUDITOR -> auditor = isGiven;
        }
    }

    private boolean has(Role role) {
        return switch (role) {
            case EVENTS_ADMINISTRATOR -> eventsAdministrator;
            case DIRECTORY_ADMINISTRATOR -> directoryAdministrator;
            case AUDITOR -> auditor;
        };
    }

    public void change(UpdatePersonSettings command) {
        command.language().ifPresent(chosen -> language = chosen);
        command.timeZone().ifPresent(chosen -> timeZone = chosen.isEmpty() ? null : chosen);
        command.digestHour().ifPresent(chosen -> digestHour = chosen.shortValue());
    }
}

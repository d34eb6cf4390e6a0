package org.hejnal.directory.settings;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.Account;
import org.hejnal.directory.AccountRepository;
import org.hejnal.platform.command.ChecksCommands;

/** What people choose for themselves: their language, their zone and the hour of their digests. */
@Stateless
public class PersonSettingsService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountRepository accounts;

    @Inject
    AuditService audit;

    @Inject
    Event<PersonSettingsChanged> changed;

    @Inject
    Event<TimeZoneChanging> zoneChanging;

    @Inject
    Event<TimeZoneChanged> zoneChanged;

    /** @throws org.hejnal.platform.UnknownObjectException if there is no such person */
    public PersonSettingsView get(long accountId) {
        Account account = accounts.get(accountId);
        return new PersonSettingsView(
                account.language(), Optional.ofNullable(account.timeZone()), account.digestHour());
    }

    /**
     * Changes the settings that the command names; it is written down if somebody else than the person does so. Of two changes at once neither undoes the other.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws org.hejnal.platform.InvalidValueException if the command breaks one of its limits
     */
    @ChecksCommands
    public void update(Initiator initiator, UpdatePersonSettings command) {
        long id = command.accountId();
        command.timeZone().ifPresent(zone -> zoneChanging.fire(new TimeZoneChanging(id)));
        Account account = accounts.lock(id);
        Map<String, Object> before = facts(account);
        account.change(command);
        Map<String, Object> after = facts(account);
        if (!after.equals(before)) {
            audit.recordForAnother(initiator, AuditedAct.ofPerson("settings.update", id, before, after));
        }
        entityManager.flush();
        changed.fire(new PersonSettingsChanged(id));
        command.timeZone().ifPresent(zone -> zoneChanged.fire(new TimeZoneChanged(id)));
    }

    private static Map<String, Object> facts(Account account) {
        return Map.of(
                "language", account.language(),
                "time_zone", Objects.requireNonNullElse(account.timeZone(), ""),
                "digest_hour", account.digestHour());
    }
}

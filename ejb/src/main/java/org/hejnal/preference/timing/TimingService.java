package org.hejnal.preference.timing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.settings.PersonSettingsChanged;
import org.hejnal.directory.settings.PersonZoneService;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Settings;

/** When messages reach people, as they choose. */
@Stateless
public class TimingService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonTimingRepository timings;

    @Inject
    DirectoryService directory;

    @Inject
    PersonZoneService zones;

    @Inject
    AuditService audit;

    @Inject
    Event<TimingChanged> changed;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What somebody has chosen. A pause that is over is left out.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TimingView get(long accountId) {
        directory.requireUser(accountId);
        return timings.find(accountId)
                .map(timing -> timing.view().at(clock.instant()))
                .orElse(TimingView.NONE);
    }

    /** How many e-mails come one by one on a day to somebody who has chosen nothing; absent for no limit. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Integer> usualCap() {
        return settings.dailyCap().stream().boxed().findFirst();
    }

    /**
     * Changes what the command names, also for what waits already. It is written down if somebody else than the person does so.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidValueException if the command breaks one of its limits
     */
    public void update(Initiator initiator, UpdateTiming command) {
        long id = command.accountId();
        directory.requireUser(id);
        timings.add(List.of(id));
        PersonTiming timing = Objects.requireNonNull(timings.lock(List.of(id)).get(id));
        TimingView before = timing.view();
        TimingView after = changed(before, command);
        if (!after.equals(before)) {
            timing.change(after);
            entityManager.flush();
            audit.recordForAnother(initiator, AuditedAct.ofPerson("timing.update", id, facts(before), facts(after)));
            changed.fire(new TimingChanged(id));
        }
    }

    /**
     * Quiet hours and days are the person's own: in a new zone they are others. Whoever has chosen nothing has no row. It is not
     * locked: an import moves many people, and nothing that goes out may wait for it. What is judged by the former zone meanwhile is
     * judged again when its time has come.
     */
    public void onSettingsChanged(@Observes PersonSettingsChanged event) {
        if (timings.exists(event.accountId())) {
            changed.fire(new TimingChanged(event.accountId()));
        }
    }

    private TimingView changed(TimingView before, UpdateTiming command) {
        command.quietHours().asOptional().ifPresent(TimingService::check);
        command.dailyCap().asOptional().ifPresent(TimingService::check);
        ZoneId zone =
                Objects.requireNonNull(zones.list(List.of(command.accountId())).get(command.accountId()));
        Optional<Instant> pause = command.pausedUntil().isPresent()
                ? command.pausedUntil().asOptional().map(end -> end.in(zone))
                : before.pausedUntil();
        if (command.pausedUntil().isPresent()) {
            pause.ifPresent(this::check);
        }
        return new TimingView(
                command.quietHours().applyToOptional(before.quietHours()),
                pause,
                command.dailyCap().applyToOptional(before.dailyCap()));
    }

    private static void check(QuietHours hours) {
        if (hours.length().compareTo(UpdateTiming.LONGEST_QUIET) > 0) {
            throw wrong(
                    TimingField.QUIET_HOURS,
                    "Quiet hours must end at another time than they begin, and last "
                            + UpdateTiming.LONGEST_QUIET.toHours() + " hours at most.",
                    new LangDict(
                            "Godziny ciszy mogą trwać najwyżej " + UpdateTiming.LONGEST_QUIET.toHours()
                                    + " godziny na dobę.",
                            "Quiet hours may last " + UpdateTiming.LONGEST_QUIET.toHours() + " hours a day at most."));
        }
    }

    private static void check(int cap) {
        if (cap < 1 || cap > UpdateTiming.MOST_A_DAY) {
            throw wrong(
                    TimingField.DAILY_CAP,
                    "The daily cap must be between 1 and " + UpdateTiming.MOST_A_DAY + ".",
                    new LangDict("Nieprawidłowy limit dzienny.", "The daily cap is not valid."));
        }
    }

    private void check(Instant pause) {
        Instant now = clock.instant();
        if (!pause.isAfter(now) || pause.isAfter(now.plus(Duration.ofDays(UpdateTiming.LONGEST_PAUSE)))) {
            throw wrong(
                    TimingField.PAUSED_UNTIL,
                    "A pause must end later than now, and within " + UpdateTiming.LONGEST_PAUSE + " days.",
                    new LangDict(
                            "Wstrzymanie musi się kończyć w przyszłości, w ciągu roku.",
                            "A pause must end in the future, within a year."));
        }
    }

    private static InvalidValueException wrong(Field field, String message, LangDict userMessage) {
        return new InvalidValueException(field, message, userMessage);
    }

    private static Map<String, Object> facts(TimingView view) {
        return Map.of(
                "quiet_hours",
                view.quietHours()
                        .map(hours -> hours.from() + "-" + hours.until())
                        .orElse(""),
                "paused_until",
                view.pausedUntil().map(Instant::toString).orElse(""),
                "daily_cap",
                view.dailyCap().map(String::valueOf).orElse(""));
    }
}

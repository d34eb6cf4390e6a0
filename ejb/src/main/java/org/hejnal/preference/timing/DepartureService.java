package org.hejnal.preference.timing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.directory.settings.PersonZoneService;
import org.hejnal.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is about to go out by the timing of its people, and counts what does. Both happen inside the caller's
 * transaction, with the people's rows held: so two nodes never give the last place of a day twice, and nobody's change of mind
 * is passed over.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DepartureService {
    @Inject
    PersonTimingRepository timings;

    @Inject
    PersonZoneService zones;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether what goes to people who have chosen nothing is asked about, too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean concernsEverybody() {
        return settings.dailyCap().isPresent();
    }

    /**
     * Judges each, in the order in which they would go out.
     *
     * @return a verdict for each, in the same order
     */
    public List<Verdict> judge(List<Departure> departures) {
        Set<Long> people = departures.stream().map(Departure::accountId).collect(Collectors.toSet());
        if (concernsEverybody()) {
            timings.add(people);
        }
        Map<Long, PersonTiming> held = timings.lock(people);
        Map<Long, ZoneId> homes = zones.list(held.keySet());
        Instant now = clock.instant();
        return departures.stream()
                .map(each -> judge(each, held.get(each.accountId()), homes.get(each.accountId()), now))
                .toList();
    }

    /** Who has gone meanwhile has neither a row nor a zone. */
    private Verdict judge(Departure departure, @Nullable PersonTiming timing, @Nullable ZoneId zone, Instant now) {
        if (timing == null || zone == null) {
            return Verdict.go(false);
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        Verdict verdict = timing.policy(zone, settings.dailyCap()).judge(departure, now, timing.taken(today));
        if (verdict.isCounted()) {
            timing.take(today);
        }
        return verdict;
    }
}

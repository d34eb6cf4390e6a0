package org.hejnal.delivery.digest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.directory.settings.PersonSettingsChanged;
import org.hejnal.preference.timing.TimingChanged;

/**
 * Closes windows when their time has come. Claiming a window, freezing what is in it and setting the next one is one
 * transaction; the messages follow from what it has written. So there is one digest for each window, whatever crashes
 * and however many nodes look, and one with everything after an outage.
 */
@Stateless
public class DigestService {
    static final int CHUNK = 500;

    @Inject
    DigestWindowRepository windows;

    @Inject
    FreezeRepository digests;

    @Inject
    FanOutBacklog backlog;

    @Inject
    ClosedWindowsMetric closed;

    @Inject
    Clock clock;

    /**
     * Looks at windows whose time has come and that nobody else works on: closes them, or works out when they close.
     *
     * @return false if there was nothing to do
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean closeNextChunk() {
        Instant now = clock.instant();
        List<DigestWindow> claimed = windows.claim(now, CHUNK, !backlog.holdsDigestsBack(now));
        List<DigestWindow> due =
                claimed.stream().filter(window -> window.isDue(now)).toList();
        if (!due.isEmpty()) {
            digests.freeze(due, now);
            closed.count(due.size());
        }
        if (!claimed.isEmpty()) {
            windows.write(
                    claimed.stream().map(window -> window.lookedAt(now)).toList(),
                    due.stream()
                            .filter(window -> !window.isHeld(now))
                            .map(DigestWindow::key)
                            .collect(Collectors.toSet()));
        }
        return !claimed.isEmpty();
    }

    /** A window keeps its day and moves to the person's new hour and zone; if that has passed, it is due at once. */
    public void onSettingsChanged(@Observes PersonSettingsChanged event) {
        List<DigestWindow> moved = windows.lockOfPerson(event.accountId()).stream()
                .filter(window -> window.closesOn().isPresent())
                .toList();
        if (!moved.isEmpty()) {
            windows.write(moved, Set.of());
        }
    }

    /** Who ends a pause does not wait for tomorrow. */
    public void onTimingChanged(@Observes TimingChanged event) {
        // Locked first: who closes one at this moment has then written down for which day.
        List<DigestWindow> all = windows.lockOfPerson(event.accountId());
        List<DigestWindow> resumed = resumed(all, windows.listCollectedInPause(event.accountId()));
        if (!resumed.isEmpty()) {
            windows.write(resumed, Set.of());
        }
    }

    private List<DigestWindow> resumed(List<DigestWindow> all, Map<String, Optional<LocalDate>> collected) {
        Instant now = clock.instant();
        return all.stream()
                .filter(window -> window.isDaily() && !window.isHeld(now))
                .flatMap(
                        window -> Optional.ofNullable(collected.get(window.key().channelId())).stream()
                                .map(lastDigest -> window.resumed(now, lastDigest)))
                .toList();
    }
}

package org.hejnal.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hejnal.directory.session.BeginSession;
import org.hejnal.directory.session.SessionService;
import org.hejnal.directory.session.SessionView;
import org.hejnal.platform.RecentlyUsed;
import org.hejnal.platform.Settings;
import org.hejnal.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** The sessions of the database. An answer of the database counts for a second, so that what ends elsewhere ends here too. */
@Singleton
public class KeptSessions implements Sessions {
    /** The sessions that a node remembers. */
    static final int MOST = 20_000;

    static final Duration TRUSTED = Duration.ofSeconds(1);

    private static final String COOKIE = "JSESSIONID";

    /** By the hash of what the browser knows: a copy of the memory lets nobody in. */
    private final Map<String, Known> known = new RecentlyUsed<>(MOST);

    private final SessionService sessions;
    private final SessionIds ids;
    private final Settings settings;
    private final Clock clock;

    private record Known(Optional<SessionView> session, Instant since) {}

    @Inject
    KeptSessions(SessionService sessions, SessionIds ids, Settings settings, Clock clock) {
        this.sessions = sessions;
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<SessionView> find(String id) {
        return ids.isOwn(id) ? findByHash(Sha256.ofText(id)) : Optional.empty();
    }

    @Override
    public String begin(BeginSession wanted) {
        String id = ids.make();
        sessions.begin(Sha256.ofText(id), wanted);
        return id;
    }

    @Override
    public void end(String id) {
        String hash = Sha256.ofText(id);
        sessions.end(hash);
        keep(hash, new Known(Optional.empty(), clock.instant()));
    }

    @Override
    public String cookie() {
        return settings.tlsRequired() && settings.hostCookies() ? OwnCookie.HOST_ONLY + COOKIE : COOKIE;
    }

    private Optional<SessionView> findByHash(String hash) {
        Instant now = clock.instant();
        Known last = recall(hash);
        if (last != null && now.isBefore(last.since().plus(TRUSTED)) && !now.isBefore(last.since())) {
            return last.session();
        }
        Optional<SessionView> found = sessions.find(hash);
        found.filter(session -> !now.isBefore(session.lastSeenAt().plus(SessionService.NOTED_EVERY)))
                .ifPresent(session -> sessions.note(session.id()));
        keep(hash, new Known(found, now));
        return found;
    }

    private synchronized @Nullable Known recall(String hash) {
        return known.get(hash);
    }

    private synchronized void keep(String hash, Known found) {
        known.put(hash, found);
    }
}

package org.hejnal.entrance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.session.SessionEndService;
import org.hejnal.directory.session.SessionService;
import org.hejnal.directory.session.SessionView;
import org.hejnal.platform.Settings;

/** Shows people where they are signed in, and signs them out there. */
@Singleton
class SessionsFlow {
    @Inject
    SessionService sessions;

    @Inject
    SessionEndService ends;

    @Inject
    EntrancePages pages;

    @Inject
    Settings settings;

    Response open(EntranceVisit visit) {
        return withSession(visit, own -> show(200, visit, own, "", ""));
    }

    Response send(EntranceVisit visit) {
        return withSession(
                visit, own -> visit.isGenuine() ? send(visit, own) : show(403, visit, own, Entry.Refused.STALE, ""));
    }

    private Response send(EntranceVisit visit, SessionView own) {
        Initiator initiator = new Initiator(
                OptionalLong.of(own.accountId()),
                OptionalLong.empty(),
                visit.request().remoteAddress());
        if (visit.parameter("step").equals("end_all")) {
            ends.endAll(initiator, own.accountId());
            visit.session().signOut();
            return pages.message(200, visit, "signed_out").build();
        }
        return ends.end(initiator, own.accountId(), id(visit))
                ? show(200, visit, own, "", "end")
                : show(400, visit, own, "session_gone", "");
    }

    /** A step of somebody who is signed in. */
    private interface Step {
        Response answer(SessionView own);
    }

    private static Response withSession(EntranceVisit visit, Step step) {
        Optional<SessionView> own = visit.session().session();
        return own.isPresent()
                ? step.answer(own.get())
                : EntranceFlow.redirect(visit.base() + "/sign-in?"
                        + ReturnPath.of(visit.base() + "/sessions", visit.base())
                                .query() + "&lang="
                        + visit.language());
    }

    private Response show(int status, EntranceVisit visit, SessionView own, String problem, String done) {
        List<Map<String, Object>> shown = sessions.list(own.accountId()).stream()
                .map(session -> show(session, own, visit.language()))
                .toList();
        return pages.write(status, "sessions", visit, problem, Map.of("sessions", shown, "done", done))
                .build();
    }

    private Map<String, Object> show(SessionView session, SessionView own, String language) {
        ZoneId zone = settings.timeZone();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.equals("pl") ? Locale.forLanguageTag("pl") : Locale.UK)
                .withZone(zone);
        return Map.of(
                "id", Long.toString(session.id()),
                "isThis", session.id() == own.id(),
                "createdAt", session.createdAt().toString(),
                "createdText", format.format(session.createdAt()),
                "lastSeenAt", session.lastSeenAt().toString(),
                "lastSeenText", format.format(session.lastSeenAt()));
    }

    private static long id(EntranceVisit visit) {
        String id = visit.parameter("id");
        return id.matches("[0-9]{1,18}|[1-8][0-9]{18}") ? Long.parseLong(id) : 0;
    }
}

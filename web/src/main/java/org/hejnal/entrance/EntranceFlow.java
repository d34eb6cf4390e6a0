package org.hejnal.entrance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.signin.PasswordSignIn;
import org.hejnal.directory.signin.SignInService;

/**
 * Lets people in and out. A form counts only with the token of its browser, so that nobody is signed in as somebody else, or out,
 * by another site's page.
 */
@Singleton
class EntranceFlow {
    @Inject
    SignInService people;

    @Inject
    PasswordEntrance passwords;

    @Inject
    EntrancePages pages;

    /** Asks who somebody is; whoever is signed in goes on. */
    Response open(EntranceVisit visit) {
        Optional<PersonView> person = person(visit);
        if (person.isEmpty()) {
            return pages.signIn(200, visit, "").build();
        }
        return visit.returnPath().isAsked()
                ? redirect(visit.returnPath().text())
                : pages.signedIn(200, visit, person.get().name(), "").build();
    }

    /** Takes the form of {@link #open}. */
    Response enter(EntranceVisit visit) {
        if (!visit.isGenuine()) {
            return pages.signIn(403, visit, Entry.Refused.STALE).build();
        }
        Optional<String> browser = visit.session().knownBrowser();
        String address = visit.request().remoteAddress();
        return answer(
                visit,
                visit.parameter("step").equals("code")
                        ? passwords.enter(new CodeSent(
                                visit.identifier(),
                                visit.parameter("ticket"),
                                visit.parameter("code"),
                                address,
                                browser))
                        : passwords.enter(
                                new PasswordSignIn(visit.identifier(), visit.parameter("password"), address, browser)));
    }

    /** Asks whether somebody wants to sign out: to follow a link changes nothing. */
    Response openSignOut(EntranceVisit visit) {
        return person(visit)
                .map(person -> pages.signedIn(200, visit, person.name(), ""))
                .orElseGet(() -> pages.message(200, visit, "signed_out"))
                .build();
    }

    Response signOut(EntranceVisit visit) {
        Optional<PersonView> person = person(visit);
        if (person.isPresent() && !visit.isGenuine()) {
            return pages.signedIn(403, visit, person.get().name(), Entry.Refused.STALE)
                    .build();
        }
        visit.session().signOut();
        return pages.message(200, visit, "signed_out").build();
    }

    private Response answer(EntranceVisit visit, Entry entry) {
        if (entry instanceof Entry.Proven proven) {
            return enter(visit, proven);
        }
        return entry instanceof Entry.CodeNeeded needed
                ? paced(pages.code(needed.status(), visit, needed.ticket(), needed.problem()), needed.retryAfter())
                : refuse(visit, (Entry.Refused) entry);
    }

    private Response enter(EntranceVisit visit, Entry.Proven proven) {
        visit.session().signIn(proven.person().id(), proven.person().sessionGeneration());
        visit.session().rememberBrowser(proven.browser(), visit.response());
        visit.formToken().forget();
        return redirect(
                visit.returnPath().isAsked()
                        ? visit.returnPath().text()
                        : visit.base() + "/sign-in?lang=" + visit.language());
    }

    private Response refuse(EntranceVisit visit, Entry.Refused refused) {
        return paced(pages.signIn(refused.status(), visit, refused.problem()), refused.retryAfter());
    }

    private static Response paced(Response.ResponseBuilder page, Optional<Duration> retryAfter) {
        retryAfter.ifPresent(wait -> page.header("Retry-After", wait.toSeconds()));
        return page.build();
    }

    static Response redirect(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", path)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Optional<PersonView> person(EntranceVisit visit) {
        return visit.session().accountId().stream()
                .mapToObj(people::find)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

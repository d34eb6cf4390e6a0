package org.hejnal.it.evt;

import java.net.http.HttpResponse;
import org.hejnal.it.client.HttpCall;

/** Where a calendar program reads a person's calendar, with no session: the address is the public one, which works in tests. */
record CalendarAddress(String url) {
    /** A new one, of whoever is signed in. */
    static CalendarAddress of(EvtClient person) {
        return new CalendarAddress(person.feed("cal/renewfeed").getString("url"));
    }

    HttpResponse<String> fetch() {
        return HttpCall.to(url).send();
    }

    /** Asks whether it is still what it was. */
    HttpResponse<String> fetchUnless(String tag) {
        return HttpCall.to(url).header("If-None-Match", tag).send();
    }

    HttpResponse<String> head() {
        return HttpCall.to(url).method("HEAD").send();
    }
}

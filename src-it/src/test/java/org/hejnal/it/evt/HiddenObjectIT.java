package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What belongs to another circle answers, byte for byte, like what is not there any more. */
@HejnalTest
class HiddenObjectIT {
    private static final String START = "startDate=2026-03-01T10:00:00Z";

    private final TestCircle theirs = new TestCircle(Hub.main());
    private final TestCircle ours = new TestCircle(Hub.main());
    private final EvtClient owner = theirs.as(TestCircle.OWNER);
    private final EvtClient curious = ours.as(TestCircle.AUTHOR);

    @Test
    void aPlace() {
        String own = ours.event(curious, "own");
        String place = owner.feed("poi/create", "name=Secret").getString("placeId");
        List<String> hidden = askForPlace(place, own);
        assertThat(theirs.database().update("DELETE FROM place WHERE circle_id = ?", theirs.id()))
                .isOne();
        assertThat(hidden).isEqualTo(askForPlace(place, own)).allMatch(answer -> answer.contains("\"503\""));
        assertUntouched(own);
    }

    private List<String> askForPlace(String place, String own) {
        String sent = "placeId=" + place;
        return List.of(
                curious.post("evt/getbyplace", sent).body(),
                curious.post("evt/create", START, sent).body(),
                curious.post("evt/update", "eventId=" + own, sent).body());
    }

    @Test
    void aContact() {
        String own = ours.event(curious, "own");
        String contact =
                owner.feed("ctc/create", "name=Secret", "birthDate=1990-05-05").getString("contactId");
        List<String> hidden = askForContact(contact, own);
        assertThat(theirs.database().update("DELETE FROM contact WHERE circle_id = ?", theirs.id()))
                .isOne();
        assertThat(hidden).isEqualTo(askForContact(contact, own)).allMatch(answer -> answer.contains("\"503\""));
        assertUntouched(own);
    }

    private List<String> askForContact(String contact, String own) {
        String[] sent = {"type=BIRTHDAY", "contactId=" + contact};
        return List.of(
                curious.post("evt/create", sent).body(),
                curious.post("evt/create", sent[0], sent[1], START).body(),
                curious.post("evt/update", "eventId=" + own, sent[0], sent[1]).body());
    }

    @Test
    void anEventAmongSeveral() {
        String own = ours.event(curious, "own");
        String event = theirs.event(owner, "secret");
        List<String> hidden = deleteTogether(event, own);
        assertThat(theirs.events()).isOne();
        owner.feed("evt/delete", "eventId=" + event);
        assertThat(hidden).isEqualTo(deleteTogether(event, own)).allMatch(answer -> answer.contains("\"503\""));
        assertUntouched(own);
    }

    private List<String> deleteTogether(String event, String own) {
        return List.of(
                curious.post("evt/delete", "eventId.0=" + own, "eventId.1=" + event)
                        .body(),
                curious.post("evt/delete", "eventId.0=" + event, "eventId.1=" + own)
                        .body(),
                curious.post("evtdelete", "eventId.0=" + own, "eventId.1=" + event)
                        .body());
    }

    private void assertUntouched(String own) {
        assertThat(ours.events()).isOne();
        assertThat(curious.feed("evt/get", "eventId=" + own).getString("etag")).isEqualTo("0");
    }
}

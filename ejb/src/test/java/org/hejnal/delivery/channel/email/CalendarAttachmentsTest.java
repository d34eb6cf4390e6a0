package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.notification.CalendarObject;
import org.hejnal.notification.CalendarObjects;
import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;

class CalendarAttachmentsTest {
    private static final CalendarObjects SOURCE = (type, data, account) ->
            Optional.of(new CalendarObject("PUBLISH", "BEGIN:VCALENDAR " + type + data + account + " ż"));

    @Test
    void bringsWhatTheMessageIsAbout() throws Exception {
        BodyPart part = new CalendarAttachments(List.of((type, data, account) -> Optional.empty(), SOURCE))
                .find(parcel(Optional.empty()))
                .orElseThrow();
        assertThat(part.getFileName()).isEqualTo("event.ics");
        assertThat(part.getDataHandler().getContentType())
                .startsWith("text/calendar;")
                .contains("method=PUBLISH");
        assertThat(part.getDisposition()).isEqualTo("attachment");
        assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("BEGIN:VCALENDAR custom{}1001 ż");
    }

    @Test
    void whatCannotBeMadeHoldsNoMessageUp() throws Exception {
        CalendarObjects broken = (type, data, account) -> {
            throw new IllegalStateException("broken");
        };
        CalendarObjects large = (type, data, account) ->
                Optional.of(new CalendarObject("PUBLISH", "x".repeat(CalendarAttachments.LONGEST + 1)));
        assertThat(new CalendarAttachments(List.of(broken, large)).find(parcel(Optional.empty())))
                .isEmpty();
    }

    @Test
    void aConfidentialMessageHasNone() throws Exception {
        assertThat(new CalendarAttachments(List.of(SOURCE))
                        .find(parcel(Optional.of(new Parcel.Confidential(Optional.empty())))))
                .isEmpty();
    }

    private static Parcel parcel(Optional<Parcel.Confidential> confidential) {
        LangDict text = new LangDict("x", "x");
        return new Parcel(
                77,
                "custom",
                text,
                text,
                confidential,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                new Parcel.Recipient(1001, "Anna", Optional.of("anna@example.edu"), "pl"),
                Optional.of("{}"),
                Optional.empty());
    }
}

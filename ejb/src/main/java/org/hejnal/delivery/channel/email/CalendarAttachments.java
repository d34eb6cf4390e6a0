package org.hejnal.delivery.channel.email;

import jakarta.activation.DataHandler;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.notification.CalendarObject;
import org.hejnal.notification.CalendarObjects;

/** Finds what a message brings for its reader's calendar. A message that has none, or whose one cannot be made, goes without. */
@Singleton
class CalendarAttachments {
    private static final System.Logger LOG = System.getLogger(CalendarAttachments.class.getName());

    /** In characters. What is longer belongs into a feed. */
    static final int LONGEST = 200_000;

    private final Iterable<CalendarObjects> sources;

    @Inject
    CalendarAttachments(@Any Instance<CalendarObjects> sources) {
        this.sources = sources;
    }

    CalendarAttachments(Iterable<CalendarObjects> sources) {
        this.sources = sources;
    }

    Optional<BodyPart> find(Parcel parcel) throws MessagingException {
        if (parcel.digest().isPresent() || parcel.confidential().isPresent()) {
            return Optional.empty();
        }
        for (CalendarObjects source : sources) {
            Optional<CalendarObject> found = find(source, parcel);
            if (found.isPresent()) {
                return Optional.of(part(found.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<CalendarObject> find(CalendarObjects source, Parcel parcel) {
        try {
            return parcel.data()
                    .flatMap(data -> source.find(
                            parcel.eventTypeId(), data, parcel.recipient().accountId()))
                    .filter(object -> object.text().length() <= LONGEST);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The e-mail of " + parcel.notificationId() + " goes without its event",
                    e);
            return Optional.empty();
        }
    }

    /** RFC 6047 2.4: the method stands in the type, too. */
    private static BodyPart part(CalendarObject object) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                object.text().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + object.method() + "; name=event.ics")));
        part.setFileName("event.ics");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}

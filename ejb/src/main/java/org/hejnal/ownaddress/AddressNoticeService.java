package org.hejnal.ownaddress;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.hejnal.contactpoint.ContactPointRetired;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.contactpoint.IssuedConfirmation;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.AnnouncementService;
import org.hejnal.notification.Destination;
import org.hejnal.notification.SendService;
import org.hejnal.platform.Settings;

/** Writes to an address that is to be confirmed, and tells those who are reached elsewhere: it may not have been them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AddressNoticeService {
    private static final String INBOX = "inbox";
    private static final String PAGE = "/contact-points";

    @Inject
    SendService sends;

    @Inject
    AnnouncementService announcements;

    @Inject
    ContactPointService contactPoints;

    @Inject
    ConnectedChannels connected;

    @Inject
    Settings settings;

    /** Sends a code and a link to an address, and nowhere else: the inbox does not show that there were any. */
    public void sendConfirmation(ContactPointView point, IssuedConfirmation issued) {
        sends.sendConfidential(
                AddressMessage.confirmationSent(point.accountId()),
                AddressMessage.withCode(issued, settings.publicUrl() + PAGE + "/confirm?token=" + issued.token()),
                new Destination(point.id(), point.channelId(), false));
    }

    public void tellAdded(ContactPointView added) {
        tellFormer(AddressMessage.added(added.address()), added);
    }

    public void tellConfirmed(ContactPointView confirmed) {
        tellFormer(AddressMessage.confirmed(confirmed.address()), confirmed);
    }

    /** By another address, if there is one, and in the inbox. */
    public void onRetired(@Observes ContactPointRetired event) {
        ContactPointView point = event.contactPoint();
        announcements.announce(AddressMessage.retired(point, settings.publicUrl() + PAGE), List.of(point.accountId()));
    }

    /** The first one brings it into the inbox, too; without any, the inbox alone has it. */
    private void tellFormer(Announcement announcement, ContactPointView about) {
        List<ContactPointView> former = contactPoints.list(about.accountId()).stream()
                .filter(point -> point.isInUse() && point.id() != about.id())
                .filter(point -> connected.isConnected(point.channelId()))
                .toList();
        if (former.isEmpty()) {
            announcements.announceTo(announcement, about.accountId(), new Destination(about.id(), INBOX, true));
        }
        for (int i = 0; i < former.size(); i++) {
            ContactPointView point = former.get(i);
            announcements.announceTo(
                    announcement, point.accountId(), new Destination(point.id(), point.channelId(), i == 0));
        }
    }
}

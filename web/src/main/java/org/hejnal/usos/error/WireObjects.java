package org.hejnal.usos.error;

import static java.util.Map.entry;

import java.util.Map;
import org.hejnal.contactpoint.ContactPointObject;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.eventtype.CatalogueObject;
import org.hejnal.feed.FeedObject;
import org.hejnal.integration.IntegrationObject;
import org.hejnal.notification.NotificationObject;
import org.hejnal.oauth.OAuthObject;
import org.hejnal.onetimecode.CodeObject;
import org.hejnal.platform.ObjectKind;
import org.hejnal.statement.StatementObject;

/** What this API calls the objects of the domain that its methods can miss. */
public final class WireObjects {
    static final Map<ObjectKind, String> NAMES = Map.ofEntries(
            entry(OAuthObject.CONSUMER, "consumer"),
            entry(IntegrationObject.REFUSED_COMMAND, "refused command"),
            entry(ContactPointObject.CONTACT_POINT, "contact_point"),
            entry(DirectoryObject.PERSON, "user"),
            entry(DirectoryObject.GROUP, "primary_group"),
            entry(CatalogueObject.EVENT_TYPE, "event_type"),
            entry(CatalogueObject.EVENT_CHANNEL, "event_channel"),
            entry(CatalogueObject.EVENT_TYPE_SCHEDULE, "event_type_schedule"),
            entry(CatalogueObject.DISTRIBUTION_CHANNEL, "distribution_channel"),
            entry(CatalogueObject.NOTIFICATIONS_SCHEDULE, "notifications_schedule"),
            entry(NotificationObject.NOTIFICATION, "notification"),
            entry(NotificationObject.SEND, "send"),
            entry(StatementObject.STATEMENT, "statement"),
            entry(CodeObject.ONE_TIME_CODE, "one_time_code"),
            entry(FeedObject.CALENDAR_FEED, "calendar_feed"));

    private WireObjects() {}

    /** What the object is called. */
    public static String nameOf(ObjectKind object) {
        return object.in(NAMES);
    }
}

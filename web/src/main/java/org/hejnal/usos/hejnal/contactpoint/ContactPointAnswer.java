package org.hejnal.usos.hejnal.contactpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointChange;
import org.hejnal.contactpoint.ContactPointFailure;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;

/** How methods are told which address is meant, and how they show one. */
final class ContactPointAnswer {
    static final Argument<Long> ID = Argument.required(
            "id", ArgumentTypes.sequenceId(), "ID of the contact point, from <b>person_contact_points</b>.");
    static final String NOT_FOUND = "<b>object_not_found</b> if there is no such contact point.";
    static final String FIELDS = "<b>id</b>, <b>user_id</b>, <b>channel_id</b>, <b>address</b>, <b>origin</b>"
            + " (<i>directory</i>, or <i>own</i> where the person gave it), <b>state</b> (<i>in_use</i>,"
            + " <i>unconfirmed</i>: nothing but its confirmation is sent to it, or <i>retired</i>), <b>is_preferred</b>"
            + " (whether deliveries go to it), <b>created_at</b>, <b>confirmed_at</b> (when the person last proved that"
            + " they read what comes there; null if they never did), <b>retired_at</b> and <b>retired_reason</b> (null"
            + " while it is in use), <b>last_failure_at</b> and <b>last_failure_reason</b> (null if nothing has failed),"
            + " <b>failures</b> (for good, since the last success)";

    private ContactPointAnswer() {}

    static Map<String, Object> show(ContactPointChange change) {
        Map<String, Object> shown = show(change.point());
        shown.put("is_changed", change.isChanged());
        return shown;
    }

    static Map<String, Object> show(ContactPointView point) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", Long.toString(point.id()));
        shown.put("user_id", Long.toString(point.accountId()));
        shown.put("channel_id", point.channelId());
        shown.put("address", point.address());
        shown.put("origin", point.origin());
        shown.put("state", state(point));
        shown.put("is_preferred", point.isPreferred());
        shown.put("created_at", point.createdAt());
        shown.put("confirmed_at", point.confirmedAt().orElse(null));
        shown.put("retired_at", point.retiredAt().orElse(null));
        shown.put("retired_reason", point.retiredReason().orElse(null));
        shown.put(
                "last_failure_at",
                point.lastFailure().map(ContactPointFailure::at).orElse(null));
        shown.put(
                "last_failure_reason",
                point.lastFailure().map(ContactPointFailure::reason).orElse(null));
        shown.put(
                "failures",
                point.lastFailure().map(ContactPointFailure::hardInARow).orElse(0));
        return shown;
    }

    static Map<String, Object> show(List<ContactPointView> points) {
        return Map.of("items", points.stream().map(ContactPointAnswer::show).toList());
    }

    private static String state(ContactPointView point) {
        if (point.isUnconfirmed()) {
            return "unconfirmed";
        }
        return point.isInUse() ? "in_use" : "retired";
    }
}

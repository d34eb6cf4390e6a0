package org.hejnal.usos.error;

import static java.util.Map.entry;

import java.util.Map;
import org.hejnal.contactpoint.ContactPointReason;
import org.hejnal.directory.DirectoryReason;
import org.hejnal.directory.erasure.ErasureReason;
import org.hejnal.directory.group.GroupReason;
import org.hejnal.directory.role.RoleReason;
import org.hejnal.directory.roster.RosterReason;
import org.hejnal.directory.secondfactor.SecondFactorReason;
import org.hejnal.eventtype.CatalogueReason;
import org.hejnal.integration.IntegrationReason;
import org.hejnal.notification.SendReason;
import org.hejnal.oauth.consumer.ConsumerReason;
import org.hejnal.onetimecode.CodeReason;
import org.hejnal.password.PasswordReason;
import org.hejnal.platform.EditReason;
import org.hejnal.platform.StateReason;

/** What this API writes under {@code reason} where an object is not in a state for something. */
final class WireReasons {
    static final Map<StateReason, String> NAMES = Map.ofEntries(
            entry(DirectoryReason.HAS_ROLES, "has_roles"),
            entry(GroupReason.GROUP_EXISTS, "group_exists"),
            entry(GroupReason.EVERYONE, "everyone"),
            entry(GroupReason.HAS_SUBGROUPS, "has_subgroups"),
            entry(GroupReason.HAS_STATEMENTS, "has_statements"),
            entry(EditReason.VERSION_CONFLICT, "version_conflict"),
            entry(SendReason.ALREADY_SENT, "already_sent"),
            entry(IntegrationReason.IDEMPOTENCY_KEY_REUSED, "idempotency_key_reused"),
            entry(CatalogueReason.CHANNEL_NOT_CONNECTED, "channel_not_connected"),
            entry(CatalogueReason.CHANNEL_NOT_PERSONAL, "channel_not_personal"),
            entry(CatalogueReason.EVENT_TYPE_EXISTS, "event_type_exists"),
            entry(CatalogueReason.EVENT_TYPE_NEEDED, "event_type_needed"),
            entry(CatalogueReason.EVENT_TYPE_RETIRED, "event_type_retired"),
            entry(CodeReason.NO_CHANNEL, "no_channel"),
            entry(ContactPointReason.TOO_MANY_CONTACT_POINTS, "too_many_contact_points"),
            entry(ContactPointReason.ALREADY_CONFIRMED, "already_confirmed"),
            entry(ContactPointReason.NOT_CONFIRMED, "not_confirmed"),
            entry(ContactPointReason.RETIRED, "retired"),
            entry(ContactPointReason.OF_DIRECTORY, "of_directory"),
            entry(ContactPointReason.EXPIRED, "expired"),
            entry(ContactPointReason.TOO_MANY_ATTEMPTS, "too_many_attempts"),
            entry(ContactPointReason.NO_CHANNEL, "no_channel"),
            entry(ErasureReason.HAS_ROLE, "has_role"),
            entry(PasswordReason.NO_CHANNEL, "no_channel"),
            entry(PasswordReason.NO_SIGN_IN, "no_sign_in"),
            entry(PasswordReason.NO_PASSWORD, "no_password"),
            entry(CodeReason.ALREADY_USED, "already_used"),
            entry(CodeReason.EXPIRED, "expired"),
            entry(SecondFactorReason.NO_SECOND_FACTOR, "no_second_factor"),
            entry(SecondFactorReason.OWN_SECOND_FACTOR, "own_second_factor"),
            entry(RoleReason.LAST_ADMINISTRATOR, "last_administrator"),
            entry(RosterReason.IMPORT_RUNNING, "import_running"),
            entry(RosterReason.PERSON_EXISTS, "person_exists"),
            entry(RosterReason.DIRECTORY_CHANGED, "directory_changed"),
            entry(ConsumerReason.KEY_TAKEN, "key_taken"),
            entry(CodeReason.TOO_MANY_ATTEMPTS, "too_many_attempts"));

    private WireReasons() {}

    /** What the reason is called. */
    static String nameOf(StateReason reason) {
        return reason.in(NAMES);
    }
}

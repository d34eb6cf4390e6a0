package org.hejnal.usos.error;

import static java.util.Map.entry;
import static org.hejnal.usos.error.WireField.keyOfBody;
import static org.hejnal.usos.error.WireField.parameter;

import java.util.Locale;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointField;
import org.hejnal.directory.PersonField;
import org.hejnal.directory.group.GroupField;
import org.hejnal.directory.roster.RosterField;
import org.hejnal.directory.settings.SettingField;
import org.hejnal.eventtype.EventTypeField;
import org.hejnal.eventtype.MessageTemplateField;
import org.hejnal.eventtype.NewEventTypeField;
import org.hejnal.notification.SendField;
import org.hejnal.oauth.bootstrap.BootstrapField;
import org.hejnal.oauth.consumer.ConsumerField;
import org.hejnal.oauth.token.TokenField;
import org.hejnal.onetimecode.CodeField;
import org.hejnal.password.PasswordField;
import org.hejnal.platform.Field;
import org.hejnal.platform.GeoField;
import org.hejnal.preference.PreferenceField;
import org.hejnal.preference.timing.TimingField;
import org.hejnal.statement.StatementField;

/** What this API calls the fields of the domain that its methods can meet. */
public final class WireFields {
    static final Map<Field, WireField> NAMES = Map.ofEntries(
            entry(GroupField.ID, parameter("group_id")),
            entry(GroupField.NAME_PL, parameter("name_pl")),
            entry(GroupField.NAME_EN, parameter("name_en")),
            entry(ConsumerField.KEY, parameter("consumer_key")),
            entry(ConsumerField.NAME_PL, parameter("name_pl")),
            entry(ConsumerField.NAME_EN, parameter("name_en")),
            entry(ConsumerField.URL, parameter("url")),
            entry(ConsumerField.EMAIL, parameter("email")),
            entry(ConsumerField.ADMINISTRATIVE_METHODS, parameter("administrative_methods")),
            entry(ConsumerField.CALLBACK_ORIGINS, parameter("callback_origins")),
            entry(ConsumerField.OVERLAP_HOURS, parameter("overlap_hours")),
            entry(ConsumerField.REQUESTS_PER_MINUTE, parameter("requests_per_minute")),
            entry(ConsumerField.RECIPIENTS_PER_DAY, parameter("recipients_per_day")),
            entry(ConsumerField.TEST_PEOPLE, parameter("test_user_ids")),
            entry(BootstrapField.TOKEN, parameter("token")),
            entry(TokenField.CALLBACK, parameter("oauth_callback")),
            entry(TokenField.SCOPES, parameter("scopes")),
            entry(SendField.RECIPIENTS, parameter("user_ids")),
            entry(SendField.MESSAGE_PL, parameter("message_pl")),
            entry(SendField.MESSAGE_EN, parameter("message_en")),
            entry(SendField.DATA, parameter("data")),
            entry(SendField.IDEMPOTENCY_KEY, parameter("idempotency_key")),
            entry(PersonField.SIGN_IN, parameter("sign_in")),
            entry(PersonField.IDENTIFIER, parameter("sign_in")),
            entry(PersonField.PASSWORD, parameter("password")),
            entry(PersonField.FIRST_NAME, parameter("first_name")),
            entry(PersonField.LAST_NAME, parameter("last_name")),
            entry(PersonField.EMAIL, parameter("email")),
            entry(PersonField.BIRTH_DATE, parameter("birth_date")),
            entry(PasswordField.OLD_PASSWORD, parameter("old_password")),
            entry(PasswordField.CODE, parameter("code")),
            entry(PasswordField.PASSWORD, parameter("password")),
            entry(PasswordField.NEW_PASSWORD, parameter("new_password")),
            entry(CodeField.CODE, parameter("code")),
            entry(ContactPointField.CHANNEL, parameter("channel_id")),
            entry(ContactPointField.ADDRESS, parameter("address")),
            entry(ContactPointField.CODE, parameter("code")),
            entry(EventTypeField.ID, keyOfBody("id")),
            entry(EventTypeField.NAME, keyOfBody("name")),
            entry(EventTypeField.MANDATORY, keyOfBody("is_mandatory")),
            entry(NewEventTypeField.ID, parameter("event_type_id")),
            entry(NewEventTypeField.NAME_PL, parameter("name_pl")),
            entry(NewEventTypeField.NAME_EN, parameter("name_en")),
            entry(NewEventTypeField.DESCRIPTION_PL, parameter("description_pl")),
            entry(NewEventTypeField.DESCRIPTION_EN, parameter("description_en")),
            entry(NewEventTypeField.DEFAULT_MESSAGE_PL, parameter("default_message_pl")),
            entry(NewEventTypeField.DEFAULT_MESSAGE_EN, parameter("default_message_en")),
            entry(NewEventTypeField.DEFAULT_CHANNELS, parameter("default_channels")),
            entry(MessageTemplateField.EVENT_TYPE, parameter("event_type_id")),
            entry(MessageTemplateField.CHANNEL, parameter("channel_id")),
            entry(MessageTemplateField.LANGUAGE, parameter("language")),
            entry(MessageTemplateField.SUBJECT, parameter("subject")),
            entry(MessageTemplateField.BODY, parameter("body")),
            entry(PreferenceField.ENABLED, keyOfBody("is_enabled")),
            entry(PreferenceField.SCHEDULE, keyOfBody("schedule")),
            entry(TimingField.QUIET_HOURS, parameter("quiet_hours")),
            entry(TimingField.PAUSED_UNTIL, parameter("paused_until")),
            entry(TimingField.DAILY_CAP, parameter("daily_cap")),
            entry(StatementField.TITLE, keyOfBody("title")),
            entry(StatementField.END, keyOfBody("end")),
            entry(StatementField.PUBLICATION, keyOfBody("send_after")),
            entry(StatementField.LATITUDE, keyOfBody("geo_lat")),
            entry(StatementField.LONGITUDE, keyOfBody("geo_long")),
            entry(GeoField.LATITUDE, keyOfBody("geo_lat")),
            entry(GeoField.LONGITUDE, keyOfBody("geo_long")),
            entry(RosterField.FILE, parameter("body")),
            entry(RosterField.MISSING, parameter("missing")),
            entry(SettingField.LANGUAGE, parameter("language")),
            entry(SettingField.TIME_ZONE, parameter("time_zone")),
            entry(SettingField.DIGEST_HOUR, parameter("digest_hour")));

    private WireFields() {}

    /** What the field is called. Never fails, because it tells of another failure. */
    public static WireField of(Field field) {
        return NAMES.getOrDefault(field, parameter(field.name().toLowerCase(Locale.ROOT)));
    }
}

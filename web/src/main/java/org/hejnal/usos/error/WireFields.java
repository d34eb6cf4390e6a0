package org.hejnal.usos.error;

import static java.util.Map.entry;
import static org.hejnal.usos.error.WireField.keyOfBody;
import static org.hejnal.usos.error.WireField.parameter;

import java.util.Locale;
import java.util.Map;
import org.hejnal.directory.settings.SettingField;
import org.hejnal.eventtype.EventTypeField;
import org.hejnal.notification.SendField;
import org.hejnal.oauth.consumer.ConsumerField;
import org.hejnal.oauth.token.TokenField;
import org.hejnal.onetimecode.CodeField;
import org.hejnal.platform.Field;
import org.hejnal.platform.GeoField;
import org.hejnal.preference.PreferenceField;
import org.hejnal.statement.StatementField;

/** What this API calls the fields of the domain that its methods can meet. */
public final class WireFields {
    static final Map<Field, WireField> NAMES = Map.ofEntries(
            entry(ConsumerField.CALLBACK_ORIGIN, parameter("callback_origin")),
            entry(TokenField.CALLBACK, parameter("oauth_callback")),
            entry(TokenField.SCOPES, parameter("scopes")),
            entry(SendField.RECIPIENTS, parameter("user_ids")),
            entry(SendField.MESSAGE_PL, parameter("message_pl")),
            entry(SendField.MESSAGE_EN, parameter("message_en")),
            entry(SendField.DATA, parameter("data")),
            entry(SendField.IDEMPOTENCY_KEY, parameter("idempotency_key")),
            entry(CodeField.CODE, parameter("code")),
            entry(EventTypeField.ID, keyOfBody("id")),
            entry(EventTypeField.NAME, keyOfBody("name")),
            entry(EventTypeField.MANDATORY, keyOfBody("is_mandatory")),
            entry(PreferenceField.ENABLED, keyOfBody("is_enabled")),
            entry(PreferenceField.SCHEDULE, keyOfBody("schedule")),
            entry(StatementField.TITLE, keyOfBody("title")),
            entry(StatementField.END, keyOfBody("end")),
            entry(StatementField.PUBLICATION, keyOfBody("send_after")),
            entry(StatementField.LATITUDE, keyOfBody("geo_lat")),
            entry(StatementField.LONGITUDE, keyOfBody("geo_long")),
            entry(GeoField.LATITUDE, keyOfBody("geo_lat")),
            entry(GeoField.LONGITUDE, keyOfBody("geo_long")),
            entry(SettingField.LANGUAGE, parameter("language")),
            entry(SettingField.TIME_ZONE, parameter("time_zone")),
            entry(SettingField.DIGEST_HOUR, parameter("digest_hour")));

    private WireFields() {}

    /** What the field is called. Never fails, because it tells of another failure. */
    public static WireField of(Field field) {
        return NAMES.getOrDefault(field, parameter(field.name().toLowerCase(Locale.ROOT)));
    }
}

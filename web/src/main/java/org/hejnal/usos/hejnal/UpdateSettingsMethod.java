package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.declared.Requirement;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.directory.settings.UpdatePersonSettings;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Patch;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateSettingsMethod implements ServiceMethod {
    private static final BodyKey<String> LANGUAGE = BodyKey.optional(
            "language",
            BodyTypes.string(ArgumentTypes.oneOf("pl", "en")),
            "The language of messages, <i>pl</i> or <i>en</i>.");
    private static final BodyKey<String> TIME_ZONE = BodyKey.clearable(
            "time_zone",
            BodyTypes.string((value, zone) -> timeZone(value)),
            "Name of an IANA zone, for example <i>Europe/Lisbon</i>; null for the installation's.");
    private static final BodyKey<Integer> DIGEST_HOUR = BodyKey.optional(
            "digest_hour",
            BodyTypes.integer(0, 23),
            "The hour at which digests come. What is being collected moves to it on the same day.");
    private static final Argument<PatchBody> BODY = PatchBody.argument(LANGUAGE, TIME_ZONE, DIGEST_HOUR);

    private final PersonSettingsService settings;

    @Inject
    UpdateSettingsMethod(PersonSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/update_settings", "Change how a person wants to be spoken to")
                .description("Changes the settings of the token's user.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(BODY)
                .returns("An empty object.")
                .example("body", "{\"language\": \"en\"}")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        PatchBody body = call.get(BODY);
        Patch<String> zone = body.patch(TIME_ZONE);
        settings.update(
                call.initiator(),
                new UpdatePersonSettings(
                        call.accountId(),
                        body.find(LANGUAGE),
                        zone.isPresent() ? zone.asOptional().or(() -> Optional.of("")) : Optional.empty(),
                        body.find(DIGEST_HOUR)));
        return Map.of();
    }

    private static String timeZone(String name) {
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return name;
        }
        throw new InvalidArgumentException(
                "must be the name of an IANA time zone.",
                new LangDict("Nieznana strefa czasowa.", "Unknown time zone."));
    }
}

package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.directory.settings.PersonSettingsView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class SettingsMethod implements ServiceMethod {
    private final PersonSettingsService settings;

    @Inject
    SettingsMethod(PersonSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/settings", "Tell how a person wants to be spoken to")
                .description("Tells the settings of the token's user.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .returns("An object with the selected fields.")
                .result("language|time_zone|digest_hour", type())
                .build();
    }

    private static ResultType<PersonSettingsView> type() {
        return ResultType.<PersonSettingsView>builder()
                .field("language", "<i>pl</i> or <i>en</i>.", PersonSettingsView::language)
                .field(
                        "time_zone",
                        "Name of the IANA zone that the person lives in; null for the installation's.",
                        view -> view.timeZone().orElse(null))
                .field(
                        "digest_hour",
                        "The hour of the person's day at which digests come, 0 to 23.",
                        PersonSettingsView::digestHour)
                .build();
    }

    @Override
    public PersonSettingsView call(Call call) {
        return settings.get(call.accountId());
    }
}

package org.hejnal.usos.apisrv;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.platform.ProductVersion;
import org.hejnal.platform.Settings;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class InstallationMethod implements ServiceMethod {
    static final String NAME = "services/apisrv/installation";
    static final String DEFAULT_FIELDS = "base_url|version|institution_name|contact_emails";

    private final InstallationView installation;

    @Inject
    InstallationMethod(Settings settings) {
        this(new InstallationView(
                settings.publicUrl() + "/",
                ProductVersion.get(),
                settings.institutionName(),
                settings.contactEmails()));
    }

    InstallationMethod(InstallationView installation) {
        this.installation = installation;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Describe this installation")
                .description("Tells where this installation is, what it runs, and whom to ask about it.")
                .returns("An object with the selected fields.")
                .result(DEFAULT_FIELDS, type())
                .build();
    }

    private static ResultType<InstallationView> type() {
        return ResultType.<InstallationView>builder()
                .field("base_url", "The address that full names of methods are appended to.", InstallationView::baseUrl)
                .field("version", "The version of the product.", InstallationView::version)
                .field("institution_name", "Whose installation it is, a LangDict.", InstallationView::institutionName)
                .field("contact_emails", "Whom to write to, an array of addresses.", InstallationView::contactEmails)
                .build();
    }

    @Override
    public InstallationView call(Call call) {
        return installation;
    }
}

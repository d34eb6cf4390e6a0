package org.hejnal.usos.apisrv;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class InstallationsMethod implements ServiceMethod {
    private final InstallationMethod installation;

    @Inject
    InstallationsMethod(InstallationMethod installation) {
        this.installation = installation;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/apisrv/installations", "List the known installations")
                .description("Lists the installations that this one knows: itself, since each stands alone.")
                .returns("An array of installations.")
                .resultOf(InstallationMethod.NAME, "base_url|version|institution_name|contact_emails")
                .build();
    }

    @Override
    public List<InstallationView> call(Call call) {
        return List.of(installation.call(call));
    }
}

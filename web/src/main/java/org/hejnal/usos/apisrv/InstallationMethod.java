package org.hejnal.usos.apisrv;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.platform.ProductVersion;
import org.hejnal.platform.SchemaMigration;
import org.hejnal.platform.Settings;
import org.hejnal.usos.apisrv.InstallationView.Institution;
import org.hejnal.usos.apisrv.InstallationView.Versions;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.DescribedType;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

@Singleton
class InstallationMethod implements ServiceMethod {
    static final String NAME = "services/apisrv/installation";
    private static final String DEFAULT_FIELDS =
            "base_url|version|machine_version|usos_schema_version|institution_name|contact_emails";

    private static final DescribedType INSTITUTION = new DescribedType(
            NAME,
            ResultType.<Institution>builder()
                    .field("id", "What other systems call it, or null.", Institution::id)
                    .field("name", "Its name, a LangDict.", Institution::name)
                    .field("homepage_url", "Its page, or null.", Institution::homepage)
                    .build(),
            "id|name");

    private final Settings settings;
    private final SchemaMigration schema;

    @Inject
    InstallationMethod(Settings settings, SchemaMigration schema) {
        this.settings = settings;
        this.schema = schema;
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
        ResultType.Builder<InstallationView> fields = ResultType.builder();
        fields.field("base_url", "The address that full names of methods are appended to.", InstallationView::baseUrl)
                .field(
                        "version",
                        "The version of the product.",
                        row -> row.versions().product())
                .field(
                        "machine_version",
                        "The same for programs, like <b>1.2.3.0-0</b>: compare it number by number.",
                        row -> row.versions().machine())
                .field(
                        "usos_schema_version",
                        "The version of this product's own database, which is not USOS's.",
                        row -> row.versions().schema());
        return addOwner(fields).build();
    }

    private static ResultType.Builder<InstallationView> addOwner(ResultType.Builder<InstallationView> fields) {
        return fields.field(
                        "institution_name",
                        "Whose installation it is, a LangDict.",
                        row -> row.institution().name())
                .field(
                        "institution",
                        "The same as a unit.",
                        Reference.toOwn(INSTITUTION, ReferenceLoader.inMemory(InstallationView::institution)))
                .field("contact_emails", "Whom to write to, an array of addresses.", InstallationView::contactEmails)
                .field("schac_id", "The institution's domain by SCHAC, or null.", InstallationView::schacId)
                .field("mcards_support", "Whether there are mobile ID cards: never here.", row -> false)
                .field("mobile_usos_support", "Whether Mobile USOS works with it: never here.", row -> false);
    }

    @Override
    public InstallationView call(Call call) {
        return new InstallationView(
                settings.publicUrl() + "/",
                new Versions(ProductVersion.get(), ProductVersion.forPrograms(), schema.version()),
                new Institution(
                        settings.institutionId().orElse(null),
                        settings.institutionName(),
                        settings.institutionUrl().orElse(null)),
                settings.contactEmails(),
                settings.schacId().orElse(null));
    }
}

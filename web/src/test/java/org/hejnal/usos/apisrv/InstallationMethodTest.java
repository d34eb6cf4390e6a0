package org.hejnal.usos.apisrv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hejnal.platform.ProductVersion;
import org.hejnal.platform.SchemaMigration;
import org.hejnal.platform.Settings;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.answer.Api;
import org.junit.jupiter.api.Test;

class InstallationMethodTest {
    private static final String INSTALLATION = "services/apisrv/installation";

    @Test
    void tellsWhatTheAdministratorHasSaid() {
        Map<String, String> settings = Map.of(
                "hejnal.institution-name", "Uczelnia",
                "hejnal.institution-name-en", "University",
                "hejnal.institution-id", "000000",
                "hejnal.institution-url", "https://example.edu/",
                "hejnal.schac-id", "example.edu");
        String fields = "institution|institution[id|homepage_url]|schac_id|mcards_support|machine_version";
        assertThat(api(settings).text(INSTALLATION, "fields=" + fields))
                .isEqualTo("{\"institution\":{\"id\":\"000000\",\"homepage_url\":\"https://example.edu\"},"
                        + "\"schac_id\":\"example.edu\",\"mcards_support\":false,\"machine_version\":\""
                        + ProductVersion.forPrograms() + "\"}");
        assertThat(api(settings).text(INSTALLATION, "fields=institution"))
                .isEqualTo(
                        "{\"institution\":{\"id\":\"000000\",\"name\":{\"pl\":\"Uczelnia\",\"en\":\"University\"}}}");
    }

    @Test
    void theDefaultFieldsAreThoseOfUsos() {
        assertThat(api(Map.of()).text(INSTALLATION))
                .isEqualTo("{\"base_url\":\"http://localhost:8080/\",\"version\":\""
                        + ProductVersion.get() + "\",\"machine_version\":\"" + ProductVersion.forPrograms()
                        + "\",\"usos_schema_version\":\"202611290930\","
                        + "\"institution_name\":{\"pl\":\"Hejnał\",\"en\":\"Hejnał\"},\"contact_emails\":[]}");
    }

    private static Api api(Map<String, String> settings) {
        return new Api(new InstallationMethod(new Settings(RealMethods.settings(settings)), new Migrated()));
    }

    private static final class Migrated extends SchemaMigration {
        @Override
        public String version() {
            return "202611290930";
        }
    }
}

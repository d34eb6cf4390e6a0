package org.hejnal.reference.apiref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.answer.Api;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.DescribedMethod;
import org.junit.jupiter.api.Test;

class ApirefTest {
    private static final RealMethods METHODS = new RealMethods();
    private final Api api = new Api(METHODS.toArray());

    @Test
    void theIndexHasEveryMethod() {
        JsonArray index = read("services/apiref/method_index").asJsonArray();

        assertThat(index.getValuesAs(JsonObject.class))
                .extracting(method -> method.getString("name"))
                .containsExactlyElementsOf(METHODS.registry().list(DescribedMethod.class).stream()
                        .map(RegisteredMethod::name)
                        .toList());
        assertThat(index.getJsonObject(0).keySet()).containsExactly("name", "brief_description");
    }

    @Test
    void everyMethodIsDescribedUnderTheDefaultKeys() {
        METHODS.registry()
                .list(DescribedMethod.class)
                .forEach(method -> assertThat(describe(method.name()).keySet())
                        .containsExactly(
                                "name",
                                "short_name",
                                "description",
                                "brief_description",
                                "ref_url",
                                "auth_options",
                                "arguments",
                                "returns",
                                "errors",
                                "result_fields",
                                "beta",
                                "deprecated",
                                "admin_access",
                                "is_internal"));
    }

    @Test
    void theWholeTreeIsReachedFromTheRoot() {
        JsonObject root = read("services/apiref/module", "name=services").asJsonObject();
        List<String> methods = texts(root.getJsonArray("submodules")).stream()
                .map(name -> read("services/apiref/module", "name=" + name).asJsonObject())
                .flatMap(module -> texts(module.getJsonArray("methods")).stream())
                .toList();

        assertThat(methods)
                .containsExactlyElementsOf(METHODS.registry().list(DescribedMethod.class).stream()
                        .map(RegisteredMethod::name)
                        .toList());
    }

    @Test
    void aModuleHasWhatGeneratorsRead() {
        JsonObject module =
                read("services/apiref/module", "name=services/events2").asJsonObject();

        assertThat(module.keySet())
                .containsExactly("name", "title", "brief_description", "description", "submodules", "methods", "beta");
        assertThat(module.getJsonArray("submodules")).isEmpty();
        assertThat(module.getBoolean("beta")).isFalse();
    }

    @Test
    void requirementsAreSpelledAsClientsExpect() {
        JsonObject options = describe("services/events2/send_notification").getJsonObject("auth_options");

        assertThat(options.getString("consumer")).isEqualTo("required");
        assertThat(options.getString("token")).isEqualTo("ignored");
        assertThat(options.getBoolean("administrative_only")).isTrue();
        assertThat(options.getBoolean("ssl_required")).isTrue();
        assertThat(options.getJsonArray("scopes")).isEmpty();
        assertThat(describe("services/events2/event_type")
                        .getJsonObject("auth_options")
                        .getString("consumer"))
                .isEqualTo("optional");
    }

    @Test
    void aDefaultIsNullWhereThereIsNone() {
        assertThat(argument("services/events2/event_type", "id").get("default_value"))
                .isEqualTo(JsonValue.NULL);
        assertThat(argument("services/events2/event_type", "callback").get("default_value"))
                .isEqualTo(JsonValue.NULL);
        assertThat(argument("services/events2/event_type", "format").getString("default_value"))
                .isEqualTo("json");
        assertThat(argument("services/events2/send_notification", "user_id").getString("default_value"))
                .isEmpty();
    }

    @Test
    void fieldsStandInListsByKind() {
        String returns = describe("services/events2/event_type").getString("returns");

        assertThat(returns)
                .containsSubsequence(
                        "fields:</p><ul><li><p>Primary:</p><ul><li><p><b>id</b>",
                        "<li><p>Secondary:</p><ul>",
                        "<li><p><b>channels</b>")
                .contains("http://localhost:8080/developers/api/services/events2/#event_channel");
        assertThat(describe("services/events2/distribution_channel").getString("returns"))
                .contains("fields:</p><ul><li><p><b>id</b>", "(only primary are allowed)")
                .doesNotContain("Primary:");
    }

    @Test
    void fieldsAreListedAlsoWhereAnotherMethodDescribesThem() {
        JsonArray fields = describe("services/events2/event_types_index").getJsonArray("result_fields");

        assertThat(fields.getValuesAs(JsonObject.class))
                .extracting(field -> field.getString("name"))
                .contains("id", "channels");
        assertThat(fields.getJsonObject(0).getBoolean("is_primary")).isTrue();
        assertThat(fields.getJsonObject(0).getBoolean("is_secondary")).isFalse();
    }

    @Test
    void administrativeAccessIsToldToTheConsumerOnly() {
        String name = "name=services/events2/send_notification";
        assertThat(api.text("services/apiref/method", name, "fields=admin_access"))
                .isEqualTo("{\"admin_access\":null}");
        assertThat(api.text("services/apiref/method", name, "fields=admin_access", "consumer=1"))
                .isEqualTo("{\"admin_access\":false}");
        assertThat(api.text(
                        "services/apiref/method",
                        name,
                        "fields=admin_access",
                        "consumer=1",
                        "admin=services/events2/send_notification"))
                .isEqualTo("{\"admin_access\":true}");
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatThrownBy(() -> describe("services/events2/nothing"))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.detail("param_name")).contains("name"))
                .hasMessageContaining("services/events2/nothing");
        assertThatThrownBy(() -> read("services/apiref/module", "name=services/nothing"))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.detail("error")).contains("object_not_found"));
    }

    @Test
    void everyScopeIsExplained() {
        JsonArray scopes = read("services/apiref/scopes").asJsonArray();

        assertThat(scopes.getValuesAs(JsonObject.class))
                .extracting(scope -> scope.getString("key"))
                .contains("events", "offline_access");
        assertThat(scopes.getValuesAs(JsonObject.class))
                .allSatisfy(scope ->
                        assertThat(scope.getString("developers_description")).isNotBlank());
    }

    private JsonObject describe(String method) {
        return read("services/apiref/method", "name=" + method).asJsonObject();
    }

    private JsonObject argument(String method, String name) {
        return describe(method).getJsonArray("arguments").getValuesAs(JsonObject.class).stream()
                .filter(argument -> argument.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private JsonValue read(String method, String... parameters) {
        return Json.createReader(new StringReader(api.text(method, parameters))).readValue();
    }
}

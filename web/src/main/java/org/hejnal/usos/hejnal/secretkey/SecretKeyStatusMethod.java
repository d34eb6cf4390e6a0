package org.hejnal.usos.hejnal.secretkey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.directory.role.Role;
import org.hejnal.platform.secretkey.SecretKeyService;
import org.hejnal.platform.secretkey.SecretKeyView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class SecretKeyStatusMethod implements ServiceMethod {
    private final SecretKeyService keys;

    @Inject
    SecretKeyStatusMethod(SecretKeyService keys) {
        this.keys = keys;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(
                        "services/hejnal/secret_key_status", "Tell how far a change of the secret key has come")
                .description("While <i>HEJNAL_SECRET_KEY_OLD</i> is set, the hub encrypts with"
                        + " <i>HEJNAL_SECRET_KEY</i> what it had encrypted with another key. The node that"
                        + " answers tells of its own keys. When all nodes answer that nothing is left, the"
                        + " former key can be removed.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.AUDITOR)
                .returns("An object with the selected fields.")
                .result("key_id|former_key_id|former_texts|columns", type())
                .build();
    }

    private static ResultType<SecretKeyView> type() {
        return ResultType.<SecretKeyView>builder()
                .field(
                        "key_id",
                        "Id of the key that the node encrypts with; it tells nothing of the key.",
                        view -> view.keyId())
                .field(
                        "former_key_id",
                        "Id of the former key; null while none is set.",
                        view -> view.formerKeyId().orElse(null))
                .field(
                        "former_texts",
                        "How many texts are not encrypted with the node's key yet; 0 while no former key is set.",
                        SecretKeyStatusMethod::formerTexts)
                .field(
                        "columns",
                        "How far each kind of text has come, while a former key is set: a list of objects with"
                                + " <b>column</b> (of the database), <b>own_texts</b> (encrypted with the node's key) and"
                                + " <b>former_texts</b> (not yet).",
                        SecretKeyStatusMethod::columns)
                .build();
    }

    private static long formerTexts(SecretKeyView view) {
        return view.formerTexts().values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Map<String, Object>> columns(SecretKeyView view) {
        return view.formerTexts().keySet().stream()
                .sorted()
                .map(column -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    shown.put("column", column);
                    shown.put("own_texts", view.ownTexts().getOrDefault(column, 0L));
                    shown.put("former_texts", view.formerTexts().getOrDefault(column, 0L));
                    return shown;
                })
                .toList();
    }

    @Override
    public SecretKeyView call(Call call) {
        return keys.status();
    }
}

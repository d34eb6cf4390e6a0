package org.hejnal.reference.apiref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
import org.hejnal.reference.FieldReference;
import org.hejnal.reference.ReturnsText;
import org.hejnal.usos.method.ServiceDeclaration;
import org.jspecify.annotations.Nullable;

/** The parts of a declaration as {@code services/apiref/method} shows them. */
final class MethodParts {
    private MethodParts() {}

    static Map<String, Object> authOptions(ServiceDeclaration method) {
        MethodAccess access = method.access();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("consumer", wireName(access.consumer()));
        shown.put("token", wireName(access.token()));
        shown.put("administrative_only", access.administrative());
        shown.put("roles", access.roles());
        shown.put("ssl_required", access.tls());
        shown.put("scopes", access.scopes());
        return shown;
    }

    static List<Map<String, Object>> arguments(ServiceDeclaration method, ReturnsText words) {
        return method.arguments().stream()
                .map(argument -> argument(argument, words.ofArgument(method, argument)))
                .toList();
    }

    private static Map<String, Object> argument(Argument<?> argument, String description) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", argument.name());
        shown.put("is_required", argument.isRequired());
        shown.put("is_deprecated", argument.isDeprecated());
        shown.put("default_value", argument.defaultValue().orElse(null));
        shown.put("description", description);
        return shown;
    }

    static String errors(ServiceDeclaration method) {
        List<String> errors = method.documentation().errors();
        return errors.isEmpty()
                ? ""
                : errors.stream().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
    }

    static List<Map<String, Object>> fields(List<FieldReference> fields) {
        return fields.stream().map(MethodParts::field).toList();
    }

    private static Map<String, Object> field(FieldReference field) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", field.name());
        shown.put("description", field.description());
        shown.put("is_primary", field.isPrimary());
        shown.put("is_secondary", !field.isPrimary());
        return shown;
    }

    static @Nullable Map<String, Object> deprecated(ServiceDeclaration method) {
        return method.documentation().deprecated().map(MethodParts::deprecated).orElse(null);
    }

    private static Map<String, Object> deprecated(String instead) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("deprecated_by", instead);
        shown.put("present_until", null);
        return shown;
    }

    private static String wireName(Requirement requirement) {
        return requirement.name().toLowerCase(Locale.ROOT);
    }
}

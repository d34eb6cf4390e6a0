package org.hejnal.usos.events2;

import java.util.List;
import java.util.Locale;
import org.hejnal.declared.Argument;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.body.BodyArgumentType;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyShape;
import org.hejnal.usos.method.MethodResult;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultField;
import org.hejnal.usos.result.ResultType;

/** A declaration in the words of {@code facts.txt}. */
final class DeclaredFacts {
    private DeclaredFacts() {}

    static String access(ServiceDeclaration method) {
        MethodAccess access = method.access();
        return "consumer " + access.consumer().name().toLowerCase(Locale.ROOT)
                + ", token " + access.token().name().toLowerCase(Locale.ROOT)
                + ", scopes " + (access.scopes().isEmpty() ? "-" : String.join(" ", access.scopes()))
                + ", tls " + (access.tls() ? "yes" : "no")
                + (access.administrative() ? ", administrative" : "");
    }

    static String argument(Argument<?> argument) {
        String start = "argument " + argument.name();
        return argument.isRequired()
                ? start + " required"
                : start
                        + argument.defaultValue()
                                .map(text -> " default " + (text.isEmpty() ? "empty" : text))
                                .orElse(" optional");
    }

    static List<String> keys(ServiceDeclaration method) {
        return method.arguments().stream()
                .map(Argument::type)
                .filter(BodyArgumentType.class::isInstance)
                .flatMap(type -> ((BodyArgumentType) type).keys().stream())
                .map(DeclaredFacts::key)
                .toList();
    }

    /** What is passed over may hold anything, so that null clears nothing. */
    private static String key(BodyKey<?> key) {
        boolean isAnything = key.type().shape() instanceof BodyShape.Anything;
        return "key " + key.name()
                + (key.isRequired() ? " required" : "")
                + (key.isClearable() && !isAnything ? " clearable" : "");
    }

    static List<String> fields(ServiceDeclaration method) {
        return method.result().map(DeclaredFacts::fields).orElse(List.of());
    }

    private static List<String> fields(MethodResult result) {
        return result.ownType()
                .map(DeclaredFacts::fields)
                .orElseGet(
                        () -> List.of("fields of " + result.owner() + (result.primaryOnly() ? " only primary" : "")));
    }

    private static List<String> fields(ResultType<?> type) {
        return type.fields().stream().map(DeclaredFacts::field).toList();
    }

    private static String field(ResultField<?> field) {
        return (field.isPrimary() ? "primary " : "secondary ")
                + field.name()
                + field.reference().map(DeclaredFacts::target).orElse("");
    }

    private static String target(Reference<?> reference) {
        return " -> " + reference.method().orElseThrow()
                + (reference.isMany() ? " *" : "")
                + (reference.primaryOnly() ? " only primary" : "");
    }
}

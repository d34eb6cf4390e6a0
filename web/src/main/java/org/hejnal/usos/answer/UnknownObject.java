package org.hejnal.usos.answer;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.WireObjects;
import org.hejnal.usos.method.ServiceDeclaration;

/** Finds the parameter that asked for something unknown: the domain says which id it was, and not where it came from. */
final class UnknownObject {
    private UnknownObject() {}

    /** The refusal with the names of the method and of its parameter; as it is if no parameter has the id. */
    static RuntimeException named(
            ServiceDeclaration method, Map<String, Object> values, UnknownObjectException thrown) {
        return findParameter(method, values, thrown.id())
                .or(() -> findParameter(method, values, lastPart(thrown.id())))
                .or(() -> findBody(values))
                .<RuntimeException>map(name -> ApiException.objectNotFound(message(thrown), name, method.name()))
                .orElse(thrown);
    }

    static String message(UnknownObjectException thrown) {
        return thrown.message(WireObjects.nameOf(thrown.object()));
    }

    private static Optional<String> findParameter(ServiceDeclaration method, Map<String, Object> values, String id) {
        return method.arguments().stream()
                .map(Argument::name)
                .filter(name -> values.containsKey(name) && holds(values.get(name), id))
                .findFirst();
    }

    /** A body that has been read tells no longer what stood in it; where no other parameter has the id, it had it. */
    private static Optional<String> findBody(Map<String, Object> values) {
        return Optional.of(Argument.BODY).filter(values::containsKey);
    }

    /** Whether a value is the id, or has it somewhere in its list or object. */
    private static boolean holds(Object value, String id) {
        if (value instanceof JsonString text) {
            return text.getString().equals(id);
        } else if (value instanceof JsonNumber number) {
            return number.toString().equals(id);
        } else if (value instanceof Map<?, ?> object) {
            return object.values().stream().anyMatch(one -> holds(one, id));
        } else if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(one -> holds(one, id));
        }
        return String.valueOf(value).equals(id);
    }

    /** Of a pair such as {@code news:email}: both are known, and the second is none of the first's. */
    private static String lastPart(String id) {
        return id.substring(Math.max(id.lastIndexOf(':'), id.lastIndexOf(' ')) + 1);
    }
}

package org.hejnal.reference;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceMethod;

/** How many objects a method answers, as far as its class says so. */
public enum AnswerForm {
    ONE,
    LIST,
    /** An object whose values are the objects, or null. */
    BY_KEY,
    UNKNOWN;

    /** Reads it from the return type that the class declares for {@link ServiceMethod#call}. */
    public static AnswerForm of(ServiceMethod method) {
        return Arrays.stream(method.getClass().getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals("call") && !candidate.isBridge())
                .filter(candidate -> Arrays.equals(candidate.getParameterTypes(), new Class<?>[] {Call.class}))
                .map(Method::getReturnType)
                .map(AnswerForm::of)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static AnswerForm of(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return LIST;
        } else if (Map.class.isAssignableFrom(type)) {
            return BY_KEY;
        }
        return type == Object.class ? UNKNOWN : ONE;
    }
}

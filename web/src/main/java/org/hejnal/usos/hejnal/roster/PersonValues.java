package org.hejnal.usos.hejnal.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.roster.PersonEditService;
import org.hejnal.usos.method.Call;

/** What is said of a person: arguments that are called like the columns of a file. */
final class PersonValues {
    private static final int LONGEST = 10_000;

    static final String INVALID =
            "<b>param_invalid</b> if a value is not what its description says, or somebody else signs in"
                    + " with <b>sign_in</b>.";

    private static final List<Argument<String>> ALL = PersonEditService.fields().stream()
            .map(field -> Argument.optional(field.name(), ArgumentTypes.textOrEmpty(LONGEST), field.description()))
            .toList();

    private PersonValues() {}

    static Argument<?>[] arguments() {
        return ALL.toArray(Argument<?>[]::new);
    }

    /** Those that the call has. */
    static Map<String, String> read(Call call) {
        Map<String, String> values = new LinkedHashMap<>();
        ALL.stream()
                .filter(call::isGiven)
                .forEach(argument ->
                        values.put(argument.name(), call.find(argument).orElse("")));
        return values;
    }
}

package org.hejnal.usos.method;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A method made of its declaration and its work. */
public record StubMethod(ServiceDeclaration declaration, Function<Call, @Nullable Object> work)
        implements ServiceMethod {
    public StubMethod(ServiceDeclarationBuilder declaration) {
        this(declaration.build(), call -> Map.of());
    }

    @Override
    public @Nullable Object call(Call call) {
        return work.apply(call);
    }
}

package org.hejnal.usos.method;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A method made of its declaration and its work. */
public record StubMethod(MethodDeclaration declaration, Function<Call, @Nullable Object> work)
        implements ServiceMethod {
    public StubMethod(MethodDeclarationBuilder declaration) {
        this(declaration.build(), call -> Map.of());
    }

    @Override
    public @Nullable Object call(Call call) {
        return work.apply(call);
    }
}

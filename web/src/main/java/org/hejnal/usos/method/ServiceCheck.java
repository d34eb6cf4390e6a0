package org.hejnal.usos.method;

import org.hejnal.declared.Argument;
import org.hejnal.declared.InvalidDeclarationException;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.result.DescribedType;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.selector.SelectorCompiler;

/** Finds declarations of this API that could not work, before a client does. */
public final class ServiceCheck {
    private final DescribedTypes types;
    private final SelectorCompiler selectors;

    ServiceCheck(DescribedTypes types) {
        this.types = types;
        this.selectors = new SelectorCompiler(types::find);
    }

    /** @throws InvalidDeclarationException if the method could not be served */
    void run(ServiceDeclaration method) {
        require(method, method.name().matches("services/[a-z0-9_]+/[a-z0-9_]+"), "is misnamed");
        checkAccess(method);
        checkArguments(method);
        method.result().ifPresent(result -> checkResult(method, result));
    }

    private static void checkAccess(ServiceDeclaration method) {
        MethodAccess access = method.access();
        require(
                method,
                access.token() != Requirement.REQUIRED || access.consumer() == Requirement.REQUIRED,
                "requires a token but no consumer");
        require(
                method,
                access.token() == Requirement.IGNORED || access.consumer() != Requirement.IGNORED,
                "wants a token but ignores the consumer that signs with it");
        require(
                method,
                access.scopes().isEmpty() || access.token() != Requirement.IGNORED,
                "has scopes but ignores the token that carries them");
        require(
                method,
                !access.administrative() || access.consumer() == Requirement.REQUIRED,
                "is administrative but requires no consumer");
        require(
                method,
                access.roles().isEmpty() || access.token() == Requirement.OPTIONAL,
                "admits roles and so takes a token, and requires none of applications that are administrative");
    }

    private static void checkArguments(ServiceDeclaration method) {
        for (Argument<?> argument : method.arguments()) {
            require(method, argument.name().matches("[a-z][a-z0-9_]*"), "has a misnamed argument " + argument.name());
            require(method, !argument.name().startsWith("oauth_"), "takes an argument of OAuth, " + argument.name());
            require(method, !argument.name().equals("as_user_id"), "takes the framework's argument as_user_id");
        }
    }

    private void checkResult(ServiceDeclaration method, MethodResult result) {
        try {
            selectors.compile(result.owner(), result.defaultFields(), result.primaryOnly());
            types.find(method.name()).ifPresent(type -> checkReferences(method, type));
        } catch (ApiException | IllegalStateException e) {
            throw new InvalidDeclarationException(method.name(), e);
        }
    }

    private void checkReferences(ServiceDeclaration method, DescribedType type) {
        type.type().fields().stream()
                .flatMap(field -> field.reference().stream())
                .forEach(reference -> checkReference(method, reference));
    }

    private void checkReference(ServiceDeclaration method, Reference<?> reference) {
        reference
                .method()
                .ifPresent(target -> require(
                        method, types.find(target).isPresent(), "refers to " + target + ", which describes no fields"));
        reference.own().ifPresent(own -> checkReferences(method, own));
    }

    private static void require(ServiceDeclaration method, boolean condition, String otherwise) {
        if (!condition) {
            throw new InvalidDeclarationException(method.name(), otherwise);
        }
    }
}

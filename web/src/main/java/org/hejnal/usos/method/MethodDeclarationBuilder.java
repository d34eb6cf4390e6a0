package org.hejnal.usos.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hejnal.declared.Argument;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.MethodDocumentation;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.result.ResultType;

/** Builds a {@link MethodDeclaration}. */
public final class MethodDeclarationBuilder {
    private final String name;
    private final String brief;
    private final List<Argument<?>> arguments = new ArrayList<>();
    private String description;
    private String returns = "";
    private List<String> errors = List.of();
    private List<String> scopes = List.of();
    private Requirement consumer = Requirement.IGNORED;
    private Requirement token = Requirement.IGNORED;
    private boolean tls;
    private boolean changing = false;
    private boolean administrative;
    private boolean beta;
    private Optional<Supplier<?>> keptWhile = Optional.empty();
    private Optional<String> deprecated = Optional.empty();
    private Optional<MethodResult> result = Optional.empty();

    MethodDeclarationBuilder(String name, String brief) {
        this.name = name;
        this.brief = brief;
        this.description = brief + ".";
    }

    public MethodDeclarationBuilder description(String text) {
        description = text;
        return this;
    }

    /** What comes back, for the reference. */
    public MethodDeclarationBuilder returns(String text) {
        returns = text;
        return this;
    }

    /** Errors of the method's own, a sentence each, for the reference. */
    public MethodDeclarationBuilder errors(String... texts) {
        errors = List.of(texts);
        return this;
    }

    public MethodDeclarationBuilder consumer(Requirement requirement) {
        consumer = requirement;
        return this;
    }

    public MethodDeclarationBuilder token(Requirement requirement) {
        token = requirement;
        return this;
    }

    /** What the token must allow, where there is one. */
    public MethodDeclarationBuilder scopes(String... names) {
        scopes = List.of(names);
        return this;
    }

    /** Refuses plain HTTP. */
    public MethodDeclarationBuilder tls() {
        tls = true;
        return this;
    }

    /** Admits only applications that hold this method in their list of administrative ones. */
    public MethodDeclarationBuilder administrative() {
        administrative = true;
        return this;
    }

    /** Says that a call changes something: no link that somebody is led to may do so in a session. */
    public MethodDeclarationBuilder changing() {
        changing = true;
        return this;
    }

    public MethodDeclarationBuilder beta() {
        beta = true;
        return this;
    }

    /**
     * Promises that the answer to a call for nobody depends on nothing but its arguments and the calling application, so
     * that it can be kept.
     */
    public MethodDeclarationBuilder unchanging() {
        return keptWhile(() -> "");
    }

    /** The same, as long as what the supplier answers is equal. */
    public MethodDeclarationBuilder keptWhile(Supplier<?> state) {
        keptWhile = Optional.of(state);
        return this;
    }

    public MethodDeclarationBuilder deprecated(String instead) {
        deprecated = Optional.of(instead);
        return this;
    }

    public MethodDeclarationBuilder arguments(Argument<?>... declared) {
        arguments.addAll(List.of(declared));
        return this;
    }

    /** Objects with fields of this method's own; clients choose among them with {@code fields}. */
    public MethodDeclarationBuilder result(String defaultFields, ResultType<?> type) {
        result = Optional.of(new MethodResult(name, defaultFields, false, Optional.of(type)));
        return this;
    }

    /** Objects with the fields that another method describes. */
    public MethodDeclarationBuilder resultOf(String owner, String defaultFields) {
        result = Optional.of(new MethodResult(owner, defaultFields, false, Optional.empty()));
        return this;
    }

    /** Objects with the primary fields that another method describes. */
    public MethodDeclarationBuilder resultOfPrimary(String owner, String defaultFields) {
        result = Optional.of(new MethodResult(owner, defaultFields, true, Optional.empty()));
        return this;
    }

    public MethodDeclaration build() {
        List<Argument<?>> all = new ArrayList<>(arguments);
        result.map(MethodResult::defaultFields).map(StandardArguments::fields).ifPresent(all::add);
        all.add(StandardArguments.FORMAT);
        all.add(StandardArguments.CALLBACK);
        return new MethodDeclaration(
                name,
                new MethodDocumentation(brief, description, returns, errors, beta, deprecated),
                new MethodAccess(consumer, token, scopes, tls, administrative, changing),
                List.copyOf(all),
                result,
                keptWhile);
    }
}

package org.hejnal.usos.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hejnal.declared.Argument;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.MethodDocumentation;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.role.Role;
import org.hejnal.oauth.token.Scope;
import org.hejnal.usos.result.ResultType;

/** Builds a {@link ServiceDeclaration}. */
public final class ServiceDeclarationBuilder {
    private final String name;
    private final String brief;
    private final List<Argument<?>> arguments = new ArrayList<>();
    private final Map<String, String> example = new LinkedHashMap<>();
    private String description;
    private String returns = "";
    private List<String> errors = List.of();
    private List<String> scopes = List.of();
    private List<String> roles = List.of();
    private Requirement consumer = Requirement.IGNORED;
    private Requirement token = Requirement.IGNORED;
    private boolean tls;
    private boolean changing = false;
    private boolean administrative;
    private boolean beta;
    private boolean ownFormat;
    private Optional<Supplier<?>> keptWhile = Optional.empty();
    private Optional<String> deprecated = Optional.empty();
    private Optional<MethodResult> result = Optional.empty();
    private Optional<EntityDeclaration> entity = Optional.empty();

    ServiceDeclarationBuilder(String name, String brief) {
        this.name = name;
        this.brief = brief;
        this.description = brief + ".";
    }

    public ServiceDeclarationBuilder description(String text) {
        description = text;
        return this;
    }

    /** What comes back, for the reference. */
    public ServiceDeclarationBuilder returns(String text) {
        returns = text;
        return this;
    }

    /** Errors of the method's own, a sentence each, for the reference. */
    public ServiceDeclarationBuilder errors(String... texts) {
        errors = List.of(texts);
        return this;
    }

    public ServiceDeclarationBuilder consumer(Requirement requirement) {
        consumer = requirement;
        return this;
    }

    public ServiceDeclarationBuilder token(Requirement requirement) {
        token = requirement;
        return this;
    }

    /** What the token must allow, where there is one. */
    public ServiceDeclarationBuilder scopes(String... names) {
        scopes = List.of(names);
        return this;
    }

    /** Refuses plain HTTP. */
    public ServiceDeclarationBuilder tls() {
        tls = true;
        return this;
    }

    /** Admits only applications that hold this method in their list of administrative ones. */
    public ServiceDeclarationBuilder administrative() {
        administrative = true;
        return this;
    }

    /**
     * Admits applications that hold this method in their list of administrative ones, and people with one of these roles,
     * whose token has the scope {@code administration}. It is a method of the administration, over TLS.
     */
    public ServiceDeclarationBuilder administration(Role... admitted) {
        roles = Arrays.stream(admitted).map(Role::wireName).toList();
        return consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .scopes(Scope.ADMINISTRATION.wireName())
                .tls();
    }

    /** Says that a call changes something: no link that somebody is led to may do so in a session. */
    public ServiceDeclarationBuilder changing() {
        changing = true;
        return this;
    }

    /** Says that the answer has a form of its own, so that a caller cannot choose its {@code format}. */
    public ServiceDeclarationBuilder ownFormat() {
        ownFormat = true;
        return this;
    }

    public ServiceDeclarationBuilder beta() {
        beta = true;
        return this;
    }

    /**
     * Promises that the answer to a call for nobody depends on nothing but its arguments and the calling application, so
     * that it can be kept.
     */
    public ServiceDeclarationBuilder unchanging() {
        return keptWhile(() -> "");
    }

    /** The same, as long as what the supplier answers is equal. */
    public ServiceDeclarationBuilder keptWhile(Supplier<?> state) {
        keptWhile = Optional.of(state);
        return this;
    }

    public ServiceDeclarationBuilder deprecated(String instead) {
        deprecated = Optional.of(instead);
        return this;
    }

    public ServiceDeclarationBuilder arguments(Argument<?>... declared) {
        arguments.addAll(List.of(declared));
        return this;
    }

    /** A value for the calls that the reference shows; with the demo data it names something that is there. */
    public ServiceDeclarationBuilder example(String argument, String value) {
        example.put(argument, value);
        return this;
    }

    /**
     * Takes a file as the entity of a POST, with the arguments in the query.
     *
     * @param mediaType its type
     * @param maxBytes the longest one
     */
    public ServiceDeclarationBuilder file(String mediaType, long maxBytes) {
        entity = Optional.of(new EntityDeclaration(mediaType, maxBytes));
        return this;
    }

    /** Objects with fields of this method's own; clients choose among them with {@code fields}. */
    public ServiceDeclarationBuilder result(String defaultFields, ResultType<?> type) {
        result = Optional.of(new MethodResult(name, defaultFields, false, Optional.of(type)));
        return this;
    }

    /** Objects with the fields that another method describes. */
    public ServiceDeclarationBuilder resultOf(String owner, String defaultFields) {
        result = Optional.of(new MethodResult(owner, defaultFields, false, Optional.empty()));
        return this;
    }

    /** Objects with the primary fields that another method describes. */
    public ServiceDeclarationBuilder resultOfPrimary(String owner, String defaultFields) {
        result = Optional.of(new MethodResult(owner, defaultFields, true, Optional.empty()));
        return this;
    }

    public ServiceDeclaration build() {
        List<Argument<?>> all = new ArrayList<>(arguments);
        result.map(MethodResult::defaultFields).map(StandardArguments::fields).ifPresent(all::add);
        if (!ownFormat) {
            all.add(StandardArguments.FORMAT);
            all.add(StandardArguments.CALLBACK);
        }
        return new ServiceDeclaration(
                name,
                new MethodDocumentation(brief, description, returns, errors, beta, deprecated),
                new MethodAccess(consumer, token, Requirement.IGNORED, scopes, tls, administrative, roles, changing),
                List.copyOf(all),
                result,
                keptWhile,
                Collections.unmodifiableMap(example),
                entity);
    }
}

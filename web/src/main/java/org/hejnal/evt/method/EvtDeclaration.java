package org.hejnal.evt.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.MethodDeclaration;
import org.hejnal.declared.MethodDocumentation;
import org.hejnal.declared.Requirement;

/**
 * All that is known of a method of the calendar API apart from its work.
 *
 * @param name the full name, module and method in one: {@code evtcreate}
 * @param takesPhotos whether parts named {@code file} are photos; those of other methods are passed over
 * @param envelopeKey what the answer stands under in the documented style, where that is a flat envelope
 */
public record EvtDeclaration(
        String name,
        MethodDocumentation documentation,
        MethodAccess access,
        List<Argument<?>> arguments,
        boolean takesPhotos,
        Optional<String> envelopeKey)
        implements MethodDeclaration {

    /** The module: the first three letters of the name. */
    public String module() {
        return name.substring(0, 3);
    }

    /** Whether somebody must be signed in. */
    public boolean needsSession() {
        return access.session() == Requirement.REQUIRED;
    }

    /** Whether a call may change something, so that it must prove where it comes from. */
    public boolean isChanging() {
        return access.changing();
    }

    /** Begins the declaration of a method that reads something for who is signed in. */
    public static Builder of(String name, String brief) {
        return new Builder(name, brief);
    }

    /** Builds a declaration. */
    public static final class Builder {
        private final String name;
        private final String brief;
        private final List<Argument<?>> arguments = new ArrayList<>();
        private String description;
        private String returns = "";
        private boolean needsSession = true;
        private boolean isChanging;
        private boolean takesPhotos;
        private Optional<String> envelopeKey = Optional.empty();

        Builder(String name, String brief) {
            this.name = name;
            this.brief = brief;
            this.description = brief + ".";
        }

        public Builder description(String text) {
            description = text;
            return this;
        }

        public Builder arguments(Argument<?>... declared) {
            arguments.addAll(List.of(declared));
            return this;
        }

        public Builder returns(String text) {
            returns = text;
            return this;
        }

        /** Answers anybody. */
        public Builder withoutSession() {
            needsSession = false;
            return this;
        }

        public Builder changing() {
            isChanging = true;
            return this;
        }

        /** Takes photos. Only a changing method does, so that nobody else has the server decode any. */
        public Builder photos() {
            takesPhotos = true;
            return changing();
        }

        /** Answers in a flat envelope in the documented style too, as clients expect of this method. */
        public Builder alwaysUnder(String key) {
            envelopeKey = Optional.of(key);
            return this;
        }

        public EvtDeclaration build() {
            return new EvtDeclaration(
                    name,
                    new MethodDocumentation(brief, description, returns, List.of(), false, Optional.empty()),
                    new MethodAccess(
                            Requirement.IGNORED,
                            Requirement.IGNORED,
                            needsSession ? Requirement.REQUIRED : Requirement.IGNORED,
                            List.of(),
                            false,
                            false,
                            List.of(),
                            isChanging),
                    List.copyOf(arguments),
                    takesPhotos,
                    envelopeKey);
        }
    }
}

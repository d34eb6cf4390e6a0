package org.hejnal.evt.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a method apart from its work.
 *
 * @param name the full name, module and method in one: {@code evtcreate}
 * @param brief a few words, without a full stop
 * @param description sentences, as HTML
 * @param returns what comes back, as HTML
 * @param needsSession whether somebody must be signed in
 * @param isChanging whether a call may change something, so that it must prove where it comes from
 * @param takesPhotos whether parts named {@code file} are photos; those of other methods are passed over
 * @param envelopeKey what the answer stands under in the documented style, where that is a flat envelope
 */
public record EvtDeclaration(
        String name,
        String brief,
        String description,
        List<Input<?>> inputs,
        String returns,
        boolean needsSession,
        boolean isChanging,
        boolean takesPhotos,
        Optional<String> envelopeKey) {

    /** The module: the first three letters of the name. */
    public String module() {
        return name.substring(0, 3);
    }

    /** Begins the declaration of a method that reads something for who is signed in. */
    public static Builder of(String name, String brief) {
        return new Builder(name, brief);
    }

    /** Builds a declaration. */
    public static final class Builder {
        private final String name;
        private final String brief;
        private final List<Input<?>> inputs = new ArrayList<>();
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

        public Builder inputs(Input<?>... declared) {
            inputs.addAll(List.of(declared));
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
                    brief,
                    description,
                    List.copyOf(inputs),
                    returns,
                    needsSession,
                    isChanging,
                    takesPhotos,
                    envelopeKey);
        }
    }
}

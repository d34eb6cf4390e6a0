package org.hejnal.usos.events2.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.declared.Requirement;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.eventtype.CataloguePatch;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.events2.EventsScope;
import org.hejnal.usos.events2.VersionKey;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceDeclarationBuilder;

/** How a body names what a type of event has: by its id, or by the type and what the type is paired with. */
final class PairBody {
    /** Two ids of at most 24 and 32 characters, and what joins them. */
    private static final int MAX_ID = 64;

    static final BodyKey<String> EVENT_TYPE =
            BodyKey.optional("event_type", BodyTypes.reference(), "The type of event, an ID or an object with one.");

    private final BodyKey<String> id;
    private final BodyKey<String> other;
    private final Argument<PatchBody> argument;

    /**
     * @param other the key of what a type is paired with
     * @param more the keys of what can be changed
     */
    PairBody(BodyKey<String> other, BodyKey<?>... more) {
        this.id = BodyKey.optional(
                "id",
                BodyTypes.text(MAX_ID),
                "ID of what to change. Give either this, or <b>event_type</b> and <b>" + other.name() + "</b>.");
        this.other = other;
        this.argument =
                PatchBody.argument(Stream.of(List.of(id, EVENT_TYPE, other), List.of(more), List.of(VersionKey.KEY))
                        .flatMap(List::stream)
                        .toArray(BodyKey<?>[]::new));
    }

    Argument<PatchBody> argument() {
        return argument;
    }

    /** Begins the declaration of a method that changes such pairs. */
    ServiceDeclarationBuilder declare(String name, String brief, String... moreErrors) {
        return ServiceDeclaration.of(name, brief)
                .changing()
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(argument)
                .returns("An empty object.")
                .errors(Stream.concat(
                                Stream.of(
                                        EventsAdministration.ERROR,
                                        EventsScope.ERROR,
                                        "<b>object_not_found</b> if the ID, the type or the " + other.name()
                                                + " is unknown.",
                                        VersionKey.ERROR),
                                Stream.of(moreErrors))
                        .toArray(String[]::new));
    }

    /**
     * Changes the pair that the call names, for a caller who may.
     *
     * @param patch what the body says of the pair
     * @throws ApiException {@code method_forbidden} if the token lacks the scope {@code events}
     */
    <V> Map<String, Object> update(
            Call call,
            Function<PatchBody, CataloguePatch<V>> patch,
            BiConsumer<String, CatalogueChange<V>> byId,
            ByPair<V> byPair) {
        EventsScope.require(call);
        PatchBody body = call.get(argument);
        CatalogueChange<V> checked = CatalogueBody.change(call, body, patch.apply(body));
        route(body, id -> byId.accept(id, checked), (type, with) -> byPair.update(type, with, checked));
        return Map.of();
    }

    /** Changes the pair of a type of event and something else, and makes it if there is none. */
    @FunctionalInterface
    interface ByPair<V> {
        void update(String eventType, String other, CatalogueChange<V> change);
    }

    /** Goes on with the id or with the pair, whichever the body has; with the id if it has it and nothing disagrees. */
    void route(PatchBody body, Consumer<String> byId, BiConsumer<String, String> byPair) {
        Optional<String> type = body.find(EVENT_TYPE);
        Optional<String> with = body.find(other);
        Optional<String> given = body.find(id);
        if (given.isPresent()) {
            requireAgreement(given.get(), type, with);
            byId.accept(given.get());
        } else {
            byPair.accept(type.orElseThrow(this::unclear), with.orElseThrow(this::unclear));
        }
    }

    /** Neither part of a pair has a colon of its own. */
    private void requireAgreement(String givenId, Optional<String> type, Optional<String> with) {
        if (!type.map(name -> givenId.startsWith(name + ':')).orElse(true)
                || !with.map(name -> givenId.endsWith(':' + name)).orElse(true)) {
            throw unclear();
        }
    }

    private ApiException unclear() {
        return ApiException.paramInvalid(
                Argument.BODY,
                "The body must have either the key 'id', or the keys 'event_type' and '" + other.name()
                        + "'; if it has more, all must mean the same.",
                new LangDict("Nie wiadomo, co zmienić.", "It is not clear what to change."));
    }
}

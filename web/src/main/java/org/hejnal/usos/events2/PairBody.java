package org.hejnal.usos.events2;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.body.BodyKey;
import org.hejnal.usos.body.BodyTypes;
import org.hejnal.usos.body.PatchBody;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Argument;

/** How a body names what a type of event has: by its id, or by the type and what the type is paired with. */
final class PairBody {
    /** Two ids of at most 24 and 32 characters, and what joins them. */
    private static final int MAX_ID = 64;

    static final BodyKey<String> EVENT_TYPE =
            BodyKey.optional("event_type", BodyTypes.reference(), "The type of event, an ID or an object with one.");

    private final BodyKey<String> id;
    private final BodyKey<String> other;

    /** @param other the key of what a type is paired with */
    PairBody(BodyKey<String> other) {
        this.id = BodyKey.optional(
                "id",
                BodyTypes.text(MAX_ID),
                "ID of what to change. Give either this, or <b>event_type</b> and <b>" + other.name() + "</b>.");
        this.other = other;
    }

    /** The argument {@code body} with these keys besides. */
    Argument<PatchBody> argument(BodyKey<?>... more) {
        return PatchBody.argument(
                Stream.concat(Stream.of(id, EVENT_TYPE, other), Stream.of(more)).toArray(BodyKey<?>[]::new));
    }

    /** Goes on with the id or with the pair, whichever the body has; with the id if it has both and they agree. */
    void route(PatchBody body, Consumer<String> byId, BiConsumer<String, String> byPair) {
        boolean hasPair = body.find(EVENT_TYPE).isPresent() && body.find(other).isPresent();
        String pairId = hasPair ? body.get(EVENT_TYPE) + ':' + body.get(other) : "";
        String givenId = body.find(id).orElse(pairId);
        if (givenId.isEmpty() || (hasPair && !givenId.equals(pairId))) {
            throw unclear();
        }
        if (body.find(id).isPresent()) {
            byId.accept(givenId);
        } else {
            byPair.accept(body.get(EVENT_TYPE), body.get(other));
        }
    }

    private ApiException unclear() {
        return ApiException.paramInvalid(
                Argument.BODY,
                "The body must have either the key 'id', or the keys 'event_type' and '" + other.name()
                        + "'; if it has all, they must mean the same.",
                new LangDict("Nie wiadomo, co zmienić.", "It is not clear what to change."));
    }
}

package org.hejnal.evt.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.http.RequestOrigin;
import org.hejnal.media.intake.PreparedPhoto;
import org.hejnal.platform.Patch;
import org.hejnal.session.PortalSession;

/** One call of a method, after every check: who calls, and the inputs as values. */
public final class EvtCall {
    private final Sender sender;
    private final Map<String, Object> values;
    private final Set<String> given;

    /**
     * @param values by the input's name; what is absent or empty has none
     * @param given the names of the inputs that were sent, be it empty
     */
    EvtCall(Sender sender, Map<String, Object> values, Set<String> given) {
        this.sender = sender;
        this.values = Map.copyOf(values);
        this.given = Set.copyOf(given);
    }

    /** Who is signed in. To be asked for only where a session is needed. */
    public long accountId() {
        return session().accountId().orElseThrow(() -> new IllegalStateException("The method needs no session."));
    }

    /** The value of a required input. */
    public <T> T get(Input<T> input) {
        return find(input)
                .orElseThrow(() -> new IllegalStateException("'" + input.name() + "' may be absent or is undeclared."));
    }

    /** The value of an input that may be absent or empty. */
    @SuppressWarnings("unchecked") // the input's own type has made the value
    public <T> Optional<T> find(Input<T> input) {
        return Optional.ofNullable((T) values.get(input.name()));
    }

    /** What the call says of a value: nothing, that it goes, or a new one. */
    public <T> Patch<T> patch(Input<T> input) {
        return isGiven(input) ? Patch.set(find(input).orElse(null)) : Patch.keep();
    }

    /** Whether the client has sent the input, be it empty. */
    public boolean isGiven(Input<?> input) {
        return given.contains(input.name());
    }

    /** Whether the client has sent the input, and nothing in it. */
    public boolean isCleared(Input<?> input) {
        return isGiven(input) && !values.containsKey(input.name());
    }

    /** The photos that came with the call; none where the method takes none. */
    public List<PreparedPhoto> photos() {
        return sender.photos();
    }

    public PortalSession session() {
        return sender.session();
    }

    public RequestOrigin origin() {
        return sender.origin();
    }
}

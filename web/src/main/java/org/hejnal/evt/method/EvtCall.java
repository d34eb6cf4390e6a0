package org.hejnal.evt.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.declared.Argument;
import org.hejnal.http.RequestOrigin;
import org.hejnal.media.intake.PreparedPhoto;
import org.hejnal.platform.Patch;
import org.hejnal.session.PortalSession;

/** One call of a method, after every check: who calls, and the arguments as values. */
public final class EvtCall {
    private final Sender sender;
    private final Map<String, Object> values;
    private final Set<String> given;

    /**
     * @param values by the argument's name; what is absent or empty has none
     * @param given the names of the arguments that were sent, be it empty
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

    /** The value of a required argument. */
    public <T> T get(Argument<T> argument) {
        return find(argument)
                .orElseThrow(
                        () -> new IllegalStateException("'" + argument.name() + "' may be absent or is undeclared."));
    }

    /** The value of an argument that may be absent or empty. */
    @SuppressWarnings("unchecked") // the argument's own type has made the value
    public <T> Optional<T> find(Argument<T> argument) {
        return Optional.ofNullable((T) values.get(argument.name()));
    }

    /** What the call says of a value: nothing, that it goes, or a new one. */
    public <T> Patch<T> patch(Argument<T> argument) {
        return isGiven(argument) ? Patch.set(find(argument).orElse(null)) : Patch.keep();
    }

    /** Whether the client has sent the argument, be it empty. */
    public boolean isGiven(Argument<?> argument) {
        return given.contains(argument.name());
    }

    /** Whether the client has sent the argument, and nothing in it. */
    public boolean isCleared(Argument<?> argument) {
        return isGiven(argument) && !values.containsKey(argument.name());
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

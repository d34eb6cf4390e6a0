package org.hejnal.usos.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.hejnal.audit.Initiator;
import org.hejnal.declared.Argument;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.oauth.Caller;

/** One call of a method, after every check: who calls, and the arguments as values. */
public final class Call {
    private final String methodName;
    private final Caller caller;
    private final Map<String, Object> values;
    private final Set<String> given;
    private final Optional<Set<String>> selected;
    private final String remoteAddress;
    private final Optional<SentFile> file;
    private final Map<Object, Object> remembered = new HashMap<>();
    private final List<String> warnings;

    /**
     * @param values parsed values by the argument's name; an absent argument has its default or none
     * @param given the names of the arguments that the client has sent
     * @param remoteAddress the client's network address
     */
    public Call(String methodName, Caller caller, Map<String, Object> values, Set<String> given, String remoteAddress) {
        this(methodName, caller, values, given, remoteAddress, Optional.empty());
    }

    /** A call with a file. */
    public Call(
            String methodName,
            Caller caller,
            Map<String, Object> values,
            Set<String> given,
            String remoteAddress,
            Optional<SentFile> file) {
        this(
                methodName,
                caller,
                Map.copyOf(values),
                Set.copyOf(given),
                Optional.empty(),
                remoteAddress,
                file,
                new ArrayList<>());
    }

    private Call(
            String methodName,
            Caller caller,
            Map<String, Object> values,
            Set<String> given,
            Optional<Set<String>> selected,
            String remoteAddress,
            Optional<SentFile> file,
            List<String> warnings) {
        this.methodName = methodName;
        this.caller = caller;
        this.values = values;
        this.given = given;
        this.selected = selected;
        this.remoteAddress = remoteAddress;
        this.file = file;
        this.warnings = warnings;
    }

    /** The same call, by a client who wants only these fields of the result's objects. */
    public Call selecting(Set<String> fields) {
        return new Call(
                methodName, caller, values, given, Optional.of(Set.copyOf(fields)), remoteAddress, file, warnings);
    }

    /**
     * Tells the client something beside the answer, whose shape is fixed, in the header {@code Warning}.
     *
     * @param text letters, digits and marks of ASCII, and no quotes
     */
    public void warn(String text) {
        warnings.add(text);
    }

    /** What the client is to be told beside the answer. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What was made for an equal key during this call, or else makes it. For what several fields are read from. */
    @SuppressWarnings("unchecked") // a key stands for values of one type
    public <T> T once(Object key, Supplier<T> make) {
        if (!remembered.containsKey(key)) {
            remembered.put(key, make.get());
        }
        return (T) Objects.requireNonNull(remembered.get(key));
    }

    public Caller caller() {
        return caller;
    }

    /** The value of an argument that is required or has a default. */
    public <T> T get(Argument<T> argument) {
        return find(argument)
                .orElseThrow(() -> new IllegalStateException(
                        methodName + " reads '" + argument.name() + "', which is undeclared or may be absent."));
    }

    /** The value of an argument that may be absent. */
    @SuppressWarnings("unchecked") // the argument's own type has made the value
    public <T> Optional<T> find(Argument<T> argument) {
        return Optional.ofNullable((T) values.get(argument.name()));
    }

    /** Whether the client has sent the argument, be it with the value that it has by default. */
    public boolean isGiven(Argument<?> argument) {
        return given.contains(argument.name());
    }

    /** Whether a field of the result's objects is wanted: what is not need not be loaded. */
    public boolean isSelected(String field) {
        return selected.filter(fields -> !fields.contains(field)).isEmpty();
    }

    /** The person that the call is made for. To be asked for only where a token is required. */
    public long accountId() {
        return caller.accountId().orElseThrow(() -> new IllegalStateException(methodName + " requires no token."));
    }

    /** The refusal of a call that is made for no person, see {@link PersonMissing}. */
    public ApiException personMissing(String message) {
        return PersonMissing.refusal(message, methodName, caller);
    }

    /** The calling application. To be asked for only where a consumer is required. */
    public Caller.CallingConsumer consumer() {
        return caller.consumer().orElseThrow(() -> new IllegalStateException(methodName + " requires no consumer."));
    }

    /** The client's network address. */
    public String remoteAddress() {
        return remoteAddress;
    }

    /** The file that the client sends, for a method that declares one; nothing if the entity is none of that type. */
    public Optional<SentFile> file() {
        return file;
    }

    /** Who calls, for the audit trail. A person whom an application only names is not among those who do something. */
    public Initiator initiator() {
        return new Initiator(
                caller.isNamed() ? OptionalLong.empty() : caller.accountId(), caller.applicationId(), remoteAddress);
    }

    /** Whether the calling application may call this method as administrative. */
    public boolean isAdministrative() {
        return caller.consumer()
                .filter(consumer -> consumer.isAdministrativeFor(methodName))
                .isPresent();
    }
}

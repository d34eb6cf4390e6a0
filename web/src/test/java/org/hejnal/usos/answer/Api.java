package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.audit.ReadCounter;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.DescribedTypes;

/** The whole way from a request to an answer, with made-up signatures and a directory of one person. */
public final class Api {
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    static final int MAX_CHARACTERS = 100_000;
    private final ServiceDispatcher dispatcher;
    private final ProxyDispatcher proxies;
    private final List<String> warnings = new ArrayList<>();

    public Api(DescribedMethod... methods) {
        MethodRegistry registry = new MethodRegistry(List.of(methods));
        Admission admission = new Admission(
                new FakeAuthenticator(),
                new Impersonation(new OnePerson()),
                new AccessPolicy(new AuditorOnly()),
                new ReadCount(new ReadCounter(Clock.systemUTC(), RealMethods.SETTINGS)),
                () -> true);
        dispatcher = new ServiceDispatcher(
                registry,
                new DescribedTypes(registry),
                admission,
                new ArgumentReader(ZONE),
                new AnswerWriter(ZONE, MAX_CHARACTERS));
        proxies = new ProxyDispatcher(dispatcher, admission);
    }

    /** Calls with parameters written as {@code name=value}, over TLS. */
    public Answer call(String method, String... parameters) {
        return call(method, "https", Optional.empty(), parameters);
    }

    /** What the calls so far were warned of. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    public String text(String method, String... parameters) {
        return new String(call(method, parameters).body(), StandardCharsets.UTF_8);
    }

    public ApiException refusal(String method, String... parameters) {
        return catchThrowableOfType(ApiException.class, () -> call(method, parameters));
    }

    public Answer call(String method, String scheme, Optional<String> json, String... parameters) {
        return dispatch(method, scheme, json, List.of(), false, parameters);
    }

    /** Calls with a form, besides the parameters in the query. */
    Answer callWithForm(String method, List<Parameter> form, boolean isSigned, String... query) {
        return dispatch(method, "https", Optional.empty(), form, isSigned, query);
    }

    private Answer dispatch(
            String method,
            String scheme,
            Optional<String> json,
            List<Parameter> form,
            boolean formIsSigned,
            String... parameters) {
        List<Parameter> query = List.of(parameters).stream()
                .map(text -> new Parameter(text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1)))
                .toList();
        ReceivedRequest request = new ReceivedRequest(
                "GET",
                scheme,
                "localhost",
                "/" + method,
                query,
                form,
                formIsSigned,
                Optional.empty(),
                json,
                Optional.empty(),
                "::1");
        return method.equals(ProxyDispatcher.NAME)
                ? proxies.dispatch(request)
                : dispatcher.dispatch(dispatcher.get(method), request, warnings::add);
    }

    private static final class OnePerson extends DirectoryService {
        @Override
        public UserView get(long id) {
            if (id != 1002) {
                throw new UnknownObjectException(DirectoryObject.PERSON, Long.toString(id));
            }
            return new UserView(id, "Jan", "Kowalski", null);
        }
    }
}

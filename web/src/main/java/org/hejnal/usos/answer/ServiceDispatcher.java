package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.http.ContentHash;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.usos.answer.AnswerCache.Question;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.format.Format;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.DescribedTypes;
import org.hejnal.usos.method.MethodResult;
import org.hejnal.usos.method.SentFile;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.StandardArguments;
import org.hejnal.usos.oauth.Caller;
import org.hejnal.usos.selector.Selection;
import org.hejnal.usos.selector.SelectorCache;
import org.hejnal.usos.selector.SelectorCompiler;

/** Takes a request through everything that its method's declaration says. */
@Singleton
public class ServiceDispatcher {
    private final MethodRegistry registry;
    private final Admission admission;
    private final ArgumentReader arguments;
    private final AnswerWriter answers;
    private final SelectorCompiler compiler;
    private final SelectorCache selectors = new SelectorCache();
    private final AnswerCache kept = new AnswerCache();

    @Inject
    ServiceDispatcher(
            MethodRegistry registry,
            DescribedTypes types,
            Admission admission,
            ArgumentReader arguments,
            AnswerWriter answers) {
        this.registry = registry;
        this.admission = admission;
        this.arguments = arguments;
        this.answers = answers;
        this.compiler = new SelectorCompiler(types::find);
    }

    /**
     * Finds a method.
     *
     * @param name the full name, {@code services/<module>/<method>}
     * @throws ApiException with status 404 if there is none
     */
    public RegisteredMethod<ServiceDeclaration, ServiceMethod> get(String name) {
        return find(name)
                .orElseThrow(() -> ApiException.of(
                        404,
                        "There is no method '" + name + "'. services/apiref/method_index lists all that there are."));
    }

    /** The declaration of a method, also of one that answers at an endpoint of its own. */
    ServiceDeclaration describe(String name) {
        return registry.find(DescribedMethod.class, name).orElseThrow().declaration();
    }

    Optional<RegisteredMethod<ServiceDeclaration, ServiceMethod>> find(String name) {
        return registry.find(ServiceMethod.class, name);
    }

    /**
     * Calls the method.
     *
     * @param warnings is given what was passed over of the request, before anything is refused
     * @throws RuntimeException that {@code ApiExceptionMapper} knows how to show
     */
    public Answer dispatch(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method,
            ReceivedRequest received,
            Consumer<String> warnings) {
        ReceivedRequest request = JsonForm.read(method.declaration(), received);
        RequestWarnings.of(method.declaration(), request).forEach(warnings);
        return answer(method, request, admission.admit(method.declaration(), request), Optional.empty(), warnings);
    }

    /** Calls a method that takes a file, which is on its way still. */
    public Answer dispatch(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method,
            ReceivedRequest request,
            SentFile file,
            Consumer<String> warnings) {
        RequestWarnings.of(method.declaration(), request).forEach(warnings);
        return answer(method, request, admission.admit(method.declaration(), request), Optional.of(file), warnings);
    }

    /** The same for a caller who has been proven elsewhere. */
    Answer dispatch(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method, ReceivedRequest request, Caller caller) {
        return dispatch(method, request, caller, warning -> {});
    }

    /** The same for a caller who is to be told what was passed over. */
    Answer dispatch(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method,
            ReceivedRequest request,
            Caller caller,
            Consumer<String> warnings) {
        return answer(
                method,
                request,
                admission.admitKnown(method.declaration(), request, caller),
                Optional.empty(),
                warnings);
    }

    private Answer answer(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method,
            ReceivedRequest request,
            Caller caller,
            Optional<SentFile> file,
            Consumer<String> warnings) {
        Map<String, Object> values = read(method.declaration(), request);
        try {
            Call call = call(method, request, caller, values, file);
            Answer answer = answer(method, call, values);
            call.warnings().stream().map(RequestWarnings::warning).forEach(warnings);
            return answer;
        } catch (UnknownObjectException e) {
            throw UnknownObject.named(method.declaration(), values, e);
        }
    }

    private Call call(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method,
            ReceivedRequest request,
            Caller caller,
            Map<String, Object> values,
            Optional<SentFile> file) {
        return new Call(
                method.name(),
                caller,
                values,
                arguments.given(method.declaration().arguments(), request),
                request.remoteAddress(),
                file);
    }

    private Answer answer(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method, Call call, Map<String, Object> values) {
        return method.declaration()
                .keptWhile()
                .filter(state -> call.caller().accountId().isEmpty())
                .map(state -> new Question(method.name(), state.get(), call.caller(), values))
                .map(question -> kept.get(question, () -> answer(method, call)))
                .orElseGet(() -> answer(method, call));
    }

    private Answer answer(RegisteredMethod<ServiceDeclaration, ServiceMethod> method, Call call) {
        Optional<Selection> selection = method.declaration().result().map(result -> select(method, result, call));
        Call selecting = selection.map(Selection::names).map(call::selecting).orElse(call);
        byte[] body = answers.write(method.method().call(selecting), selection, call);
        return new Answer(call.get(StandardArguments.FORMAT).contentType(), body, tag(call.caller(), body));
    }

    /** The format comes first, so that its errors do not hide behind those of the method's own arguments. */
    Map<String, Object> read(ServiceDeclaration method, ReceivedRequest request) {
        Optional<Format> format = arguments.read(StandardArguments.FORMAT, request);
        Optional<String> callback = arguments.read(StandardArguments.CALLBACK, request);
        if (format.filter(Format.JSONP::equals).isPresent() && callback.isEmpty()) {
            throw ApiException.paramMissing(StandardArguments.CALLBACK.name());
        }
        return arguments.read(method.arguments(), request);
    }

    private Selection select(
            RegisteredMethod<ServiceDeclaration, ServiceMethod> method, MethodResult result, Call call) {
        String fields = call.get(StandardArguments.fields(result.defaultFields()));
        return selectors.get(
                method.name(), fields, () -> compiler.compile(result.owner(), fields, result.primaryOnly()));
    }

    private static Optional<String> tag(Caller caller, byte[] body) {
        return caller.equals(Caller.ANONYMOUS) ? Optional.of(ContentHash.of(body)) : Optional.empty();
    }
}

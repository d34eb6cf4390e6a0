package org.hejnal.reference.apiref;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.declared.Requirement;
import org.hejnal.platform.Settings;
import org.hejnal.reference.ApiReference;
import org.hejnal.reference.ReferenceLinks;
import org.hejnal.reference.ReturnsText;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;
import org.jspecify.annotations.Nullable;

@Singleton
class MethodMethod implements ServiceMethod {
    private static final String PATH = "services/apiref/method";
    private static final Argument<String> NAME = Argument.required(
            "name", ArgumentTypes.text(100), "Which method: a full name like <b>services/apiref/method</b>.");

    private final Provider<ApiReference> reference;
    private final ReferenceLinks links;

    @Inject
    MethodMethod(Provider<ApiReference> reference, Settings settings) {
        this.reference = reference;
        this.links = ReferenceLinks.under(settings.publicUrl());
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(PATH, "Describe a method")
                .description("Tells what a method does, who may call it, what it takes and what it answers.")
                .consumer(Requirement.OPTIONAL)
                .unchanging()
                .arguments(NAME)
                .returns("The selected fields of the method.")
                .result(
                        "name|short_name|description|brief_description|ref_url|auth_options|arguments|returns|errors"
                                + "|result_fields|beta|deprecated|admin_access|is_internal",
                        type())
                .errors("<b>object_not_found</b> if there is no such method.")
                .example("name", "services/events2/event_type")
                .build();
    }

    private ResultType<ServiceDeclaration> type() {
        return ResultType.<ServiceDeclaration>builder()
                .field("name", "The method's full name.", ServiceDeclaration::name)
                .field("short_name", "Its name without the path.", ServiceDeclaration::shortName)
                .field(
                        "description",
                        "What it does, as HTML.",
                        method -> method.documentation().description())
                .field(
                        "brief_description",
                        "What it does, in plain text on one line of at most 80 characters.",
                        method -> method.documentation().brief())
                .field("ref_url", "The page that describes it.", method -> links.method(method.name()))
                .field(
                        "auth_options",
                        "Who may call it: <b>consumer</b> and <b>token</b> (required, optional or ignored),"
                                + " <b>administrative_only</b>, <b>ssl_required</b> and <b>scopes</b>.",
                        MethodParts::authOptions)
                .field(
                        "arguments",
                        "A list of objects with <b>name</b>, <b>is_required</b>, <b>is_deprecated</b>,"
                                + " <b>default_value</b> (null if there is none) and <b>description</b> (HTML).",
                        method -> MethodParts.arguments(method, returns()))
                .field(
                        "returns",
                        "What it answers, as HTML.",
                        method -> returns().of(method))
                .field("errors", "Errors of its own, as HTML.", MethodParts::errors)
                .field(
                        "result_fields",
                        "What its argument <b>fields</b> may select: a list of objects with <b>name</b>,"
                                + " <b>description</b> (HTML), <b>is_primary</b> and <b>is_secondary</b>.",
                        method -> MethodParts.fields(reference.get().fieldsOf(method)))
                .field(
                        "beta",
                        "True if it may still change.",
                        method -> method.documentation().isBeta())
                .field(
                        "deprecated",
                        "Null, or for a method to avoid an object with <b>deprecated_by</b> (what to use instead) and"
                                + " <b>present_until</b> (a date, or null if none is set).",
                        MethodParts::deprecated)
                .field(
                        "admin_access",
                        "Whether the consumer that signed the call may call the method as administrative; null without"
                                + " a signature.",
                        MethodMethod::adminAccess)
                .field("is_internal", "True if it is not meant for others.", method -> false)
                .build();
    }

    @Override
    public ServiceDeclaration call(Call call) {
        String name = call.get(NAME);
        return reference
                .get()
                .findMethod(name)
                .map(RegisteredMethod::declaration)
                .orElseThrow(() -> ApiException.objectNotFound(
                        "There is no method with the id '" + name + "'.", NAME.name(), PATH));
    }

    private ReturnsText returns() {
        return new ReturnsText(reference.get(), links::method);
    }

    private static @Nullable Boolean adminAccess(ServiceDeclaration method, Call call) {
        return call.caller()
                .consumer()
                .map(consumer -> consumer.isAdministrativeFor(method.name()))
                .orElse(null);
    }
}

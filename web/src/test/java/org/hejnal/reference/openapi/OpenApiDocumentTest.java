package org.hejnal.reference.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.declared.Requirement;
import org.hejnal.declared.body.BodyArgumentType;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.reference.ApiReference;
import org.hejnal.reference.Document;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.DescribedTypes;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceDeclarationBuilder;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.StubMethod;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
    private static final RealMethods METHODS = new RealMethods();
    private static final String THING = "/services/test/thing";

    @Test
    void theDocumentOfAllMethodsIsValid() {
        SwaggerParseResult result = parse(METHODS.reference());

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .hasSize(METHODS.registry().list(ServiceMethod.class).size()
                        + METHODS.registry().list(EvtMethod.class).size());
    }

    @Test
    void everyMethodIsThereWithAllItsArgumentsForGetAndPost() {
        OpenAPI document = parse(METHODS.reference()).getOpenAPI();

        METHODS.registry().list(ServiceMethod.class).forEach(method -> {
            List<String> names = method.declaration().arguments().stream()
                    .map(Argument::name)
                    .toList();
            assertThat(path(document, "/" + method.name()).getGet().getParameters())
                    .extracting(Parameter::getName)
                    .containsExactlyElementsOf(names);
            Operation post = path(document, "/" + method.name()).getPost();
            if (method.declaration().entity().isPresent()) {
                assertThat(post.getParameters()).extracting(Parameter::getName).containsExactlyElementsOf(names);
                assertThat(post.getRequestBody().getContent())
                        .containsOnlyKeys(method.declaration().entity().get().mediaType());
            } else {
                assertThat(form(post).getProperties().keySet()).containsExactlyElementsOf(names);
            }
        });
    }

    @Test
    void everyMethodOfTheCalendarIsThereWithItsArgumentsAndItsSession() {
        OpenAPI document = parse(METHODS.reference()).getOpenAPI();

        METHODS.registry().list(EvtMethod.class).forEach(method -> {
            EvtDeclaration declared = method.declaration();
            PathItem path = path(
                    document,
                    "/api/" + declared.name().substring(0, 3) + "/"
                            + declared.name().substring(3));
            assertThat(
                            form(path.getPost()).getProperties() == null
                                    ? List.of()
                                    : List.copyOf(
                                            form(path.getPost()).getProperties().keySet()))
                    .isEqualTo(declared.arguments().stream().map(Argument::name).toList());
            assertThat(path.getGet() == null).isEqualTo(declared.isChanging());
            assertThat(path.getPost().getSecurity())
                    .singleElement()
                    .satisfies(one -> assertThat(one.containsKey("session")).isEqualTo(declared.needsSession()));
        });
    }

    @Test
    void photosAndTheTokenOfASessionAreThere() {
        Operation create =
                path(parse(METHODS.reference()).getOpenAPI(), "/api/evt/create").getPost();

        assertThat(create.getRequestBody().getContent()).containsKey("multipart/form-data");
        assertThat(create.getParameters()).extracting(Parameter::getName).containsExactly("tokencsrf");
    }

    @Test
    void limitsAndDefaultsAreThere() {
        OpenAPI document = document(thing().arguments(
                        Argument.required("ids", ArgumentTypes.idList(7), "Ids."),
                        Argument.withDefault("limit", ArgumentTypes.integer(1, 200), "20", "How many."),
                        Argument.withDefault("all", ArgumentTypes.bool(), "false", "All.")));
        List<Parameter> parameters = path(document, THING).getGet().getParameters();

        assertThat(parameters.get(0).getRequired()).isTrue();
        assertThat(parameters.get(0).getSchema().getMaxItems()).isEqualTo(7);
        assertThat(parameters.get(0).getStyle()).isEqualTo(Parameter.StyleEnum.PIPEDELIMITED);
        assertThat(parameters.get(1).getRequired()).isFalse();
        assertThat(parameters.get(1).getSchema().getDefault()).isEqualTo(20);
        assertThat(parameters.get(1).getSchema().getMaximum()).isEqualByComparingTo("200");
        assertThat(parameters.get(2).getSchema().getDefault()).isEqualTo(false);
    }

    @Test
    void aBodyMayBeSentAsJson() {
        OpenAPI document =
                document(thing().arguments(Argument.required("body", ArgumentTypes.jsonObject(), "The changes.")));
        Operation post = path(document, THING).getPost();

        assertThat(post.getRequestBody().getContent()).containsKeys("application/json");
        assertThat(post.getParameters()).extracting(Parameter::getName).containsExactly("format", "callback");
    }

    @Test
    void theKeysOfABodyAreThereWithTheirTypes() {
        BodyKey<?> id = BodyKey.required("id", BodyTypes.reference(), "Which one.");
        BodyKey<?> name = BodyKey.optional("name", BodyTypes.langDict(7), "Its name.");
        BodyKey<?> people =
                BodyKey.clearable("people", BodyTypes.listOf(BodyTypes.reference(ArgumentTypes.userId()), 3), "Who.");
        BodyKey<?> version = BodyKey.optional("version", BodyTypes.integer(0, 9), "The version.");
        Schema<?> body = json(path(document(thing().arguments(PatchBody.argument(id, name, people, version))), THING)
                .getPost());

        assertThat(body.getRequired()).containsExactly("id");
        assertThat(body.getAdditionalProperties()).isEqualTo(false);
        assertThat(property(body, "id").getOneOf())
                .extracting(one -> one.getType())
                .containsExactly("string", "object");
        assertThat(property(property(body, "name"), "pl").getMaxLength()).isEqualTo(7);
        assertThat(property(property(body, "name"), "en").getNullable()).isTrue();
        assertThat(property(body, "people").getNullable()).isTrue();
        assertThat(property(body, "people").getMaxItems()).isEqualTo(3);
        assertThat(property(body, "people").getItems().getOneOf()).hasSize(2);
        assertThat(property(body, "version").getMaximum()).isEqualByComparingTo("9");
    }

    @Test
    void everyKeyOfEveryBodyIsThere() {
        OpenAPI document = parse(METHODS.reference()).getOpenAPI();

        METHODS.registry()
                .list(ServiceMethod.class)
                .forEach(method -> method.declaration().arguments().stream()
                        .map(Argument::type)
                        .filter(BodyArgumentType.class::isInstance)
                        .map(type -> ((BodyArgumentType) type).keys().stream().map(BodyKey::name))
                        .forEach(names -> assertThat(
                                        json(path(document, "/" + method.name()).getPost())
                                                .getProperties()
                                                .keySet())
                                .containsExactlyElementsOf(names.toList())));
    }

    @Test
    void idsOfNotificationsAreStringsOfDigits() {
        OpenAPI document = document(thing().arguments(
                        Argument.required("one", ArgumentTypes.sequenceId(), "One."),
                        Argument.required("many", ArgumentTypes.sequenceIdList(5), "Many.")));
        List<Parameter> parameters = path(document, THING).getGet().getParameters();

        assertThat(parameters.get(0).getSchema().getMaxLength()).isEqualTo(19);
        assertThat("8999999999999999999").matches(parameters.get(0).getSchema().getPattern());
        assertThat("9223372036854775808")
                .doesNotMatch(parameters.get(0).getSchema().getPattern());
        assertThat(parameters.get(1).getSchema().getMaxItems()).isEqualTo(5);
    }

    @Test
    void aSignatureIsDemandedAsDeclared() {
        assertThat(path(document(thing()), THING).getGet().getSecurity())
                .singleElement()
                .satisfies(nothing -> assertThat(nothing).isEmpty());
        assertThat(path(document(thing().consumer(Requirement.OPTIONAL)), THING)
                        .getGet()
                        .getSecurity())
                .hasSize(2);
        assertThat(path(document(thing().consumer(Requirement.REQUIRED)), THING)
                        .getGet()
                        .getSecurity())
                .singleElement()
                .satisfies(signed -> assertThat(signed).containsKey("oauth1"));
    }

    @Test
    void referencesLeadToTheSchemaOfTheirTarget() {
        Map<?, ?> schemas =
                parse(METHODS.reference()).getOpenAPI().getComponents().getSchemas();
        Schema<?> type = (Schema<?>) Objects.requireNonNull(schemas.get("events2.event_type"));
        Schema<?> channels =
                (Schema<?>) Objects.requireNonNull(type.getProperties().get("channels"));

        assertThat(channels.getItems().get$ref()).isEqualTo("#/components/schemas/events2.event_channel");
    }

    private static ServiceDeclarationBuilder thing() {
        return ServiceDeclaration.of("services/test/thing", "Thing").returns("A thing.");
    }

    private static OpenAPI document(ServiceDeclarationBuilder method) {
        MethodRegistry registry = new MethodRegistry(List.of(new StubMethod(method)));
        SwaggerParseResult result = parse(new ApiReference(registry, new DescribedTypes(registry)));
        assertThat(result.getMessages()).isEmpty();
        return result.getOpenAPI();
    }

    private static SwaggerParseResult parse(ApiReference reference) {
        Document document = new OpenApiDocument(reference, RealMethods.SETTINGS).get();
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser()
                .readContents(new String(document.body(), StandardCharsets.UTF_8), List.of(), options);
    }

    private static PathItem path(OpenAPI document, String path) {
        return Objects.requireNonNull(document.getPaths().get(path));
    }

    private static Schema<?> property(Schema<?> object, String name) {
        return (Schema<?>) Objects.requireNonNull(object.getProperties().get(name));
    }

    private static Schema<?> json(Operation post) {
        return Objects.requireNonNull(post.getRequestBody().getContent().get("application/json"))
                .getSchema();
    }

    private static Schema<?> form(Operation post) {
        return Objects.requireNonNull(post.getRequestBody().getContent().get("application/x-www-form-urlencoded"))
                .getSchema();
    }
}

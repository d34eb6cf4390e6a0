package org.hejnal.usos.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.InvalidDeclarationException;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultType;
import org.junit.jupiter.api.Test;

class DescribedTypesTest {
    private static final String NAME = "services/test/thing";

    @Test
    void methodsAreFoundByName() {
        MethodRegistry registry = new MethodRegistry(List.of(new StubMethod(thing())));

        assertThat(registry.find(ServiceMethod.class, NAME)).isPresent();
        assertThat(registry.find(ServiceMethod.class, "services/test/other")).isEmpty();
        assertThat(registry.list(ServiceMethod.class)).hasSize(1);
    }

    @Test
    void theStandardArgumentsAreLast() {
        assertThat(thing().result("id", type()).build().arguments())
                .extracting(Argument::name)
                .containsExactly("fields", "format", "callback");
    }

    @Test
    void twoMethodsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new MethodRegistry(List.of(new StubMethod(thing()), new StubMethod(thing()))))
                .isInstanceOf(InvalidDeclarationException.class)
                .hasMessageContaining("two classes");
    }

    @Test
    void contradictionsAreRefused() {
        refused(ServiceDeclaration.of("thing", "Thing"), "misnamed");
        refused(thing().consumer(Requirement.OPTIONAL).token(Requirement.REQUIRED), "no consumer");
        refused(thing().token(Requirement.OPTIONAL), "ignores the consumer");
        refused(thing().scopes("events"), "has scopes");
        refused(thing().administrative(), "administrative");
    }

    @Test
    void badArgumentsAreRefused() {
        refused(thing().arguments(text("a"), text("a")), "two arguments");
        refused(thing().arguments(text("format")), "two arguments");
        refused(thing().arguments(text("as_user_id")), "as_user_id");
        refused(thing().arguments(text("oauth_token")), "OAuth");
        refused(thing().arguments(text("Size")), "misnamed argument");
        refused(thing().arguments(Argument.withDefault("n", ArgumentTypes.integer(1, 2), "3", "N.")), "wrongly");
    }

    @Test
    void badResultsAreRefused() {
        refused(thing().result("id|nothing", type()), "nothing");
        refused(thing().resultOf("services/test/unknown", "id"), "describes no fields");
        ResultType<Map<String, String>> leadsNowhere = ResultType.<Map<String, String>>builder()
                .field("id", "ID.", row -> row.get("id"))
                .field("other", "Other.", Reference.toOne("services/test/unknown", (rows, call) -> Map.of()))
                .build();
        refused(thing().result("id", leadsNowhere), "describes no fields");
    }

    private static ServiceDeclarationBuilder thing() {
        return ServiceDeclaration.of(NAME, "Thing");
    }

    private static Argument<String> text(String name) {
        return Argument.optional(name, ArgumentTypes.text(10), "A text.");
    }

    private static ResultType<String> type() {
        return ResultType.<String>builder().field("id", "ID.", row -> row).build();
    }

    private static void refused(ServiceDeclarationBuilder declaration, String why) {
        assertThatThrownBy(() -> new DescribedTypes(new MethodRegistry(List.of(new StubMethod(declaration)))))
                .isInstanceOf(InvalidDeclarationException.class)
                .hasMessageContaining(why);
    }
}

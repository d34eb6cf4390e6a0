package org.hejnal.reference.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.declared.MethodDocumentation;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.reference.ModuleReference;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of every real declaration must be like. */
class DocumentationTest {
    private static final RealMethods METHODS = new RealMethods();

    static Iterable<RegisteredMethod<ServiceDeclaration, DescribedMethod>> methods() {
        return METHODS.registry().list(DescribedMethod.class);
    }

    static Iterable<ModuleReference> modules() {
        return METHODS.reference().modules();
    }

    @Test
    void thereAreMethods() {
        assertThat(METHODS.registry().list(DescribedMethod.class)).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theBriefTextIsPlainAndShort(RegisteredMethod<ServiceDeclaration, DescribedMethod> method) {
        assertThat(method.declaration().documentation().brief())
                .hasSizeBetween(1, 80)
                .doesNotContain("<", "&", "\n")
                .doesNotEndWith(".");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theTextsAreWellFormedHtml(RegisteredMethod<ServiceDeclaration, DescribedMethod> method) {
        MethodDocumentation words = method.declaration().documentation();
        assertThat(words.returns()).isNotBlank();
        Html.parseFragment(words.description());
        Html.parseFragment(words.returns());
        words.errors().forEach(Html::parseFragment);
        words.deprecated().ifPresent(Html::parseFragment);
        method.declaration().arguments().forEach(argument -> Html.parseFragment(argument.description()));
        METHODS.reference().fieldsOf(method.declaration()).forEach(field -> Html.parseFragment(field.description()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleSaysWhatItIsFor(ModuleReference module) {
        assertThat(module.title()).isNotEqualTo(module.name()).doesNotContain("<", "&");
        assertThat(module.description()).isNotBlank();
        Html.parseFragment(module.description());
    }
}

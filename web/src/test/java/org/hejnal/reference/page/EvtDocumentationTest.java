package org.hejnal.reference.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hejnal.declared.Argument;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every real declaration of the calendar API. */
class EvtDocumentationTest {
    private static final RealMethods METHODS = new RealMethods();

    static Iterable<RegisteredMethod<EvtDeclaration, EvtMethod>> methods() {
        return METHODS.registry().list(EvtMethod.class);
    }

    /** The contents of the reference. */
    @Test
    void theElevenMethodsAreThere() {
        assertThat(METHODS.registry().list(EvtMethod.class))
                .extracting(RegisteredMethod::name)
                .contains(
                        "evtcreate",
                        "evtupdate",
                        "evtdelete",
                        "evtcomment",
                        "evtget",
                        "evtgetbyplace",
                        "evtlist",
                        "evtlistinterval",
                        "evtlistmonth",
                        "evtlistweek",
                        "evtnavigate");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theWordsAreFitForAPage(RegisteredMethod<EvtDeclaration, EvtMethod> method) {
        EvtDeclaration declared = method.declaration();
        assertThat(declared.documentation().brief())
                .hasSizeBetween(1, 80)
                .doesNotContain("<", "&")
                .doesNotEndWith(".");
        assertThat(declared.documentation().returns()).isNotBlank();
        Html.parseFragment(declared.documentation().description());
        Html.parseFragment(declared.documentation().returns());
        declared.arguments().forEach(input -> Html.parseFragment(input.description()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noTwoArgumentsShareAName(RegisteredMethod<EvtDeclaration, EvtMethod> method) {
        List<String> names = method.declaration().arguments().stream()
                .flatMap(Argument::names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }
}

package org.hejnal.reference.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.RegisteredEvtMethod;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every real declaration of the calendar API. */
class EvtDocumentationTest {
    private static final RealMethods METHODS = new RealMethods();

    static Iterable<RegisteredEvtMethod> methods() {
        return METHODS.calendar().list();
    }

    /** The contents of the reference. */
    @Test
    void theElevenMethodsAreThere() {
        assertThat(METHODS.calendar().list())
                .extracting(RegisteredEvtMethod::name)
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
    void theWordsAreFitForAPage(RegisteredEvtMethod method) {
        EvtDeclaration declared = method.declaration();
        assertThat(declared.brief())
                .hasSizeBetween(1, 80)
                .doesNotContain("<", "&")
                .doesNotEndWith(".");
        assertThat(declared.returns()).isNotBlank();
        Html.parseFragment(declared.description());
        Html.parseFragment(declared.returns());
        declared.inputs().forEach(input -> Html.parseFragment(input.description()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noTwoInputsShareAName(RegisteredEvtMethod method) {
        List<String> names = method.declaration().inputs().stream()
                .flatMap(Input::names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }
}

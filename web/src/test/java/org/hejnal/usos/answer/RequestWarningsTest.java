package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.http.Parameter;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StubMethod;
import org.junit.jupiter.api.Test;

class RequestWarningsTest {
    private static final String NAME = "services/test/form";
    private static final Argument<String> TEXT = Argument.required("text", ArgumentTypes.text(5), "A text.");

    private final Api api = new Api(
            new StubMethod(ServiceDeclaration.of(NAME, "Form").arguments(TEXT).build(), call -> call.get(TEXT)));

    @Test
    void whatIsKnownIsNoReasonToWarn() {
        api.text(NAME, "text=a", "format=json", "callback=f", "oauth_version=1.0", "as_user_id=");
        assertThat(api.warnings()).isEmpty();
    }

    @Test
    void whatTheMethodDoesNotKnowIsNamedThoughTheCallIsRefused() {
        api.refusal(NAME, "texts=a", "fields=id", "texts=b");
        assertThat(api.warnings())
                .containsExactly("299 - \"" + NAME + " does not know and ignored: 'texts', 'fields'\"");
    }

    @Test
    void formsAndJsonAreLookedAtToo() {
        api.callWithForm(NAME, List.of(new Parameter("Text", "a")), true, "text=a");
        api.call(NAME, "https", Optional.of("{\"TEXT\": 1}"), "text=a");
        assertThat(api.warnings()).hasSize(2);
        assertThat(api.warnings().get(0)).contains("'Text'");
        assertThat(api.warnings().get(1)).contains("'TEXT'");
    }

    @Test
    void aNameIsMadeFitForAHeader() {
        api.text(NAME, "text=a", "a\r\nSet-Cookie: b=c\"\\=1", "ż=1", "photo_urls[50x50]=1", "=");
        assertThat(api.warnings().get(0))
                .isEqualTo("299 - \"" + NAME
                        + " does not know and ignored: 'a??Set-Cookie:?b', '?', 'photo_urls[50x50]', ''\"");
    }

    @Test
    void theHeaderIsShortHoweverMuchWasSent() {
        List<Parameter> many = IntStream.range(0, 900)
                .mapToObj(i -> new Parameter(i + "x".repeat(1000), ""))
                .toList();
        api.callWithForm(NAME, many, true, "text=a");
        assertThat(api.warnings().get(0)).hasSizeLessThan(600).endsWith("...' and 890 more\"");
    }
}

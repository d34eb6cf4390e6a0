package org.hejnal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FormTextTest {
    @Property
    void whatClientsEncodeIsDecoded(@ForAll String name, @ForAll String value) {
        Parameter sent = new Parameter(wellFormed(name), wellFormed(value));
        String text = encode(sent.name()) + "=" + encode(sent.value());

        assertThat(FormText.parse(text)).containsExactly(sent);
    }

    @Example
    void rawCharactersMeanThemselves() {
        assertThat(FormText.parse("fields=id|name[pl]&x=a+b%20c"))
                .containsExactly(new Parameter("fields", "id|name[pl]"), new Parameter("x", "a b c"));
    }

    @Example
    void rawUtf8IsReadHoweverTheServerHandsItOver() {
        String asBytes = new String("q=ół".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(FormText.parse(asBytes)).containsExactly(new Parameter("q", "ół"));
        assertThat(FormText.parse("q=ół")).containsExactly(new Parameter("q", "ół"));
    }

    @Example
    void oddShapesAreRead() {
        assertThat(FormText.parse("")).isEmpty();
        assertThat(FormText.parse("&&")).isEmpty();
        assertThat(FormText.parse("a&b=&=c&d=e=f"))
                .containsExactly(
                        new Parameter("a", ""),
                        new Parameter("b", ""),
                        new Parameter("", "c"),
                        new Parameter("d", "e=f"));
    }

    @Example
    void brokenEncodingIsRefused() {
        for (String text : new String[] {"a=%", "a=%2", "a=%zz", "%4=b", "a=%ff", "a=%C5"}) {
            assertThatThrownBy(() -> FormText.parse(text))
                    .isInstanceOfSatisfying(
                            HttpRefusal.class, e -> assertThat(e.status()).isEqualTo(400));
        }
    }

    @Example
    void parametersHaveALimit() {
        assertThat(FormText.parse("a&".repeat(1000))).hasSize(1000);
        assertThatThrownBy(() -> FormText.parse("a&".repeat(1001))).isInstanceOf(HttpRefusal.class);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Without lone surrogates, which no encoding can carry. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

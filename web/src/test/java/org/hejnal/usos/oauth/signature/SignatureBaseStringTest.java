package org.hejnal.usos.oauth.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureBaseStringTest {
    @Test
    void isThatOfTheExampleInRfc5849Section3411() {
        ReceivedRequest request = Requests.to("http", "EXAMPLE.COM:80", "/request")
                .post()
                .query("b5", "=%3D")
                .query("a3", "a")
                .query("c@", "")
                .query("a2", "r b")
                .form("c2", "")
                .form("a3", "2 q")
                .authorization("OAuth realm=\"Example\","
                        + " oauth_consumer_key=\"9djdj82h48djs9d2\", oauth_token=\"kkk9d7dh3k39sjv7\","
                        + " oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"137131201\","
                        + " oauth_nonce=\"7d8f3e4a\", oauth_signature=\"bYT5CMsGcbgUdFHObYMEfcx6bsw%3D\"")
                .build();
        assertThat(SignatureBaseString.of(
                        "post",
                        SignatureBaseString.baseUri(request.scheme(), request.host(), request.path()),
                        SignedParameters.of(request).all()))
                .isEqualTo("POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q"
                        + "%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_"
                        + "key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_m"
                        + "ethod%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk"
                        + "9d7dh3k39sjv7");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP, Example.com:80, /r%20v/X, http://example.com/r%20v/X",
        "https, www.example.net:8080, /, https://www.example.net:8080/",
        "https, example.net:443, /a, https://example.net/a",
        "http, example.net:443, /a, http://example.net:443/a",
        "https, example.net:80, /a, https://example.net:80/a",
        "http, '[::1]:80', /a, http://[::1]/a",
        "http, example.net, '', http://example.net/",
    })
    void namesTheResource(String scheme, String host, String path, String expected) {
        assertThat(SignatureBaseString.baseUri(scheme, host, path)).isEqualTo(expected);
    }

    @Property
    void doesNotDependOnTheOrderOfParameters(@ForAll("parameters") List<Parameter> parameters, @ForAll long seed) {
        List<Parameter> shuffled = new ArrayList<>(parameters);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(of(shuffled)).isEqualTo(of(parameters));
    }

    @Property
    void changesWithEveryParameter(
            @ForAll("parameters") List<Parameter> parameters, @ForAll("parameter") Parameter added) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(added);
        assertThat(of(more)).isNotEqualTo(of(parameters));
    }

    @Property
    void hasThreePartsWhateverIsInThem(@ForAll("parameters") List<Parameter> parameters) {
        assertThat(of(parameters)).matches("GET&[^&=]+&[^&=]*");
    }

    @Provide
    Arbitrary<List<Parameter>> parameters() {
        return parameter().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Parameter> parameter() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars("ab&=%+ |[]~ż\"").ofMaxLength(5);
        return Combinators.combine(text, text).as(Parameter::new);
    }

    private static String of(List<Parameter> parameters) {
        return SignatureBaseString.of("GET", "http://example.com/", parameters);
    }
}

package org.hejnal.usos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import org.hejnal.usos.error.ApiExceptionMapper;
import org.hejnal.usos.oauth.OAuthResource;
import org.hejnal.usos.oauth.page.AuthorizeResource;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server's own JAX-RS answers where there is nothing, whatever the characters of the address. */
class UnknownAddressTest {
    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

    UnknownAddressTest() {
        dispatcher.getProviderFactory().registerProvider(UnknownAddressFilter.class);
        dispatcher.getProviderFactory().registerProvider(ApiExceptionMapper.class);
        dispatcher.getRegistry().addPerRequestResource(ServicesResource.class);
        dispatcher.getRegistry().addPerRequestResource(OAuthResource.class);
        dispatcher.getRegistry().addPerRequestResource(AuthorizeResource.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/x/y/z",
                "/oauth/%7B%7D",
                "/oauth/a%7Cb",
                "/oauth/authorize/%7Bid%7D",
                "/oauth/%25zz",
                "/a%7Cb?c=%7B%7D",
                "/%00/%0A/x",
                "/oauth/%3C%3E"
            })
    void saysThatThereIsNoMethodInTheApisOwnShape(String address) throws URISyntaxException {
        MockHttpResponse answer = call("GET", address);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getOutputHeaders().getFirst("Content-Type")).hasToString("application/json;charset=utf-8");
        assertThat(new String(answer.getOutput(), UTF_8)).contains("There is no method at this address.");
    }

    @Test
    void namesWhatAnAddressAllows() throws URISyntaxException {
        MockHttpResponse answer = call("DELETE", "/oauth/request_token");

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(String.valueOf(answer.getOutputHeaders().getFirst("Allow"))).contains("GET", "POST");
    }

    private MockHttpResponse call(String method, String address) throws URISyntaxException {
        MockHttpResponse answer = new MockHttpResponse();
        dispatcher.invoke(MockHttpRequest.create(method, new URI(address), new URI("/")), answer);
        return answer;
    }
}

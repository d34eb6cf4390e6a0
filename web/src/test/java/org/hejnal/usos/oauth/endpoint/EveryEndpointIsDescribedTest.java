package org.hejnal.usos.oauth.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.usos.ProxyResource;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.oauth.OAuthResource;
import org.hejnal.usos.oauth.page.AuthorizeResource;
import org.junit.jupiter.api.Test;

class EveryEndpointIsDescribedTest {
    private static final String MODULE = "services/oauth/";

    @Test
    void theReferenceHasWhateverAnswersBelowTheModule() {
        Set<String> described = new RealMethods()
                .registry().list(DescribedMethod.class).stream()
                        .map(RegisteredMethod::name)
                        .collect(Collectors.toSet());

        Set<String> steps = Arrays.stream(OAuthResource.class.getMethods())
                .map(EveryEndpointIsDescribedTest::path)
                .flatMap(Optional::stream)
                .map(step -> MODULE + step)
                .collect(Collectors.toSet());
        assertThat(steps).contains(MODULE + "request_token");
        assertThat(described).containsAll(steps);
        assertThat(described).contains(address(AuthorizeResource.class), address(ProxyResource.class));
    }

    @Test
    void whatIsDescribedHereAnswersThere() {
        Set<String> answering = Stream.concat(
                        Arrays.stream(OAuthResource.class.getMethods())
                                .map(EveryEndpointIsDescribedTest::path)
                                .flatMap(Optional::stream),
                        Stream.of("authorize"))
                .map(step -> MODULE + step)
                .collect(Collectors.toSet());

        assertThat(Stream.of(
                        new RequestTokenMethod(),
                        new AuthorizeMethod(),
                        new AccessTokenMethod(),
                        new RevokeTokenMethod()))
                .allSatisfy(method ->
                        assertThat(answering).contains(method.declaration().name()));
    }

    private static String address(Class<?> resource) {
        return "services" + resource.getAnnotation(Path.class).value();
    }

    private static Optional<String> path(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value);
    }
}

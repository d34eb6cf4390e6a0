package org.hejnal.usos;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.ApiExceptionMapper;
import org.hejnal.usos.oauth.OAuthResource;
import org.hejnal.usos.oauth.page.AuthorizeResource;

/**
 * Says that there is nothing at an address before RESTEasy does: it would name the address, make a URI of its decoded text
 * for that, and fail where a character such as {@code |} or a brace does not belong into one.
 */
@Provider
@PreMatching
public class UnknownAddressFilter implements ContainerRequestFilter {
    /** What {@link ServicesResource} takes, and refuses by name where there is no such method. */
    private static final Pattern MAY_BE_A_METHOD = Pattern.compile("(?!oauth/)[^/]+/[^/]+");

    private static final Set<String> FIXED = Stream.of(
                    OAuthResource.class, ProxyResource.class, AuthorizeResource.class)
            .flatMap(UnknownAddressFilter::addresses)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void filter(ContainerRequestContext request) {
        String path = trimmed(request.getUriInfo().getPath());
        if (!FIXED.contains(path) && !MAY_BE_A_METHOD.matcher(path).matches()) {
            request.abortWith(
                    new ApiExceptionMapper().toResponse(ApiException.of(404, "There is no method at this address.")));
        }
    }

    private static Stream<String> addresses(Class<?> resource) {
        String base = trimmed(resource.getAnnotation(Path.class).value());
        return Arrays.stream(resource.getMethods())
                .filter(UnknownAddressFilter::isEndpoint)
                .map(method -> Optional.ofNullable(method.getAnnotation(Path.class)))
                .map(path -> path.map(own -> base + "/" + trimmed(own.value())).orElse(base));
    }

    private static boolean isEndpoint(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getPackage().getName().equals("jakarta.ws.rs"));
    }

    private static String trimmed(String path) {
        int begin = path.startsWith("/") ? 1 : 0;
        return path.endsWith("/") && path.length() > begin
                ? path.substring(begin, path.length() - 1)
                : path.substring(begin);
    }
}

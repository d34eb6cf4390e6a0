package org.hejnal.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request as it was sent. Scheme, host and address are the client's own where the server stands behind a proxy
 * that it has been told to believe.
 */
@Singleton
public class RequestReader {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final String JSON = "application/json";
    private static final Set<String> READ = Set.of(FORM, MULTIPART, JSON);

    private final int maxBodySize;

    @Inject
    public RequestReader(Settings settings) {
        this(settings.maxBodySize());
    }

    /** @param maxBodySize in bytes */
    public RequestReader(int maxBodySize) {
        this.maxBodySize = maxBodySize;
    }

    /**
     * Reads the request, its entity too.
     *
     * @throws HttpRefusal with status 413 for an entity over the limit, 400 for one that its
     *     content type contradicts, for broken escapes in a form, or for text that is not UTF-8. Broken escapes in the
     *     query the server has refused before, with a bare 400.
     */
    public ReceivedRequest read(HttpServletRequest http) {
        return read(http, BoundedBody.read(http, maxBodySize));
    }

    /** Reads all but the entity, which is left to arrive. */
    public ReceivedRequest readWithoutEntity(HttpServletRequest http) {
        return read(http, new byte[0]);
    }

    /** The media type that a {@code Content-Type} names, without parameters and in small letters; empty if there is none. */
    public static String mediaType(@Nullable String contentType) {
        return Objects.requireNonNullElse(contentType, "")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private ReceivedRequest read(HttpServletRequest http, byte[] body) {
        String contentType = Objects.requireNonNullElse(http.getContentType(), "");
        String mediaType = mediaType(contentType);
        return new ReceivedRequest(
                http.getMethod(),
                http.getScheme(),
                host(http),
                http.getRequestURI(),
                query(http),
                form(body, mediaType, contentType),
                mediaType.equals(FORM),
                Optional.ofNullable(http.getHeader("Authorization")),
                mediaType.equals(JSON) && body.length > 0 ? Optional.of(FormText.utf8(body)) : Optional.empty(),
                READ.contains(mediaType) || body.length == 0 ? Optional.empty() : Optional.of(mediaType),
                http.getRemoteAddr());
    }

    /**
     * The container's own reading of the query, since the entity has been read already and cannot mix in. Its text
     * cannot be trusted: a listener that lets unescaped characters in has decoded it, so that an escaped {@code &} or
     * {@code +} would be taken for a raw one.
     *
     * @throws HttpRefusal with status 400 for text that is not UTF-8, or too many parameters
     */
    public List<Parameter> query(HttpServletRequest http) {
        List<Parameter> parameters = http.getParameterMap().entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Parameter(entry.getKey(), value)))
                .toList();
        ParameterLimit.check(parameters.size());
        if (parameters.stream().anyMatch(p -> isReplaced(p.name()) || isReplaced(p.value()))) {
            throw FormText.notUtf8();
        }
        return parameters;
    }

    /** The container puts the replacement character where the bytes were not UTF-8. */
    private static boolean isReplaced(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }

    private static List<Parameter> form(byte[] body, String mediaType, String contentType) {
        return switch (mediaType) {
            case FORM -> FormText.parse(new String(body, StandardCharsets.ISO_8859_1));
            case MULTIPART -> body.length == 0 ? List.of() : multipart(body, contentType);
            default -> List.of();
        };
    }

    /** Files are passed over: the one method that takes a file takes it as the entity itself. */
    private static List<Parameter> multipart(byte[] body, String contentType) {
        MultipartLimits limits = new MultipartLimits(ParameterLimit.MAX_PARAMETERS, body.length, body.length);
        return MultipartForm.read(
                new ByteArrayInputStream(body), contentType, limits, (field, content) -> Optional.empty());
    }

    private static String host(HttpServletRequest http) {
        String host = Objects.requireNonNullElse(http.getHeader("Host"), http.getServerName());
        String ownPort = http.getScheme().equals("https") ? ":443" : ":80";
        return host.endsWith(ownPort) ? host.substring(0, host.length() - ownPort.length()) : host;
    }
}

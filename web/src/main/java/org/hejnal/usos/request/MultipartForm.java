package org.hejnal.usos.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.usos.error.ApiException;

/** Reads the text parts of {@code multipart/form-data} (RFC 7578). Parts that are files are passed over. */
final class MultipartForm {
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]+)\"|([^\\s;\"]+))");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^\\s;\"]+))");
    private static final Pattern FILE = Pattern.compile("(?i);\\s*filename\\*?=");
    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:(.*)$");
    private static final int MAX_HEADERS = 8192;
    private static final String LINE = "\r\n";

    private final String text;
    private final String delimiter;

    /** Bytes are kept as characters of the same number, so that they can be searched like text. */
    private MultipartForm(byte[] body, String boundary) {
        text = LINE + new String(body, StandardCharsets.ISO_8859_1);
        delimiter = LINE + "--" + boundary;
    }

    /** @throws ApiException with status 400 if the body is not such a form */
    static List<Parameter> parse(byte[] body, String contentType) {
        String boundary =
                group(BOUNDARY, contentType).orElseThrow(() -> malformed("its Content-Type names no boundary"));
        return new MultipartForm(body, boundary).parts();
    }

    private List<Parameter> parts() {
        List<Parameter> parameters = new ArrayList<>();
        int at = endOfDelimiter(0);
        while (!text.startsWith("--", at)) {
            int next = text.indexOf(delimiter, at);
            if (next < 0) {
                throw malformed("it ends without its closing boundary");
            }
            ParameterLimit.check(parameters.size() + 1);
            part(text.substring(at, next)).ifPresent(parameters::add);
            at = next + delimiter.length();
        }
        return parameters;
    }

    private int endOfDelimiter(int from) {
        int found = text.indexOf(delimiter, from);
        if (found < 0) {
            throw malformed("its boundary is not found");
        }
        return found + delimiter.length();
    }

    private static Optional<Parameter> part(String part) {
        int headersEnd = part.indexOf(LINE + LINE);
        if (headersEnd < 0 || headersEnd > MAX_HEADERS) {
            throw malformed("a part has no end of its headers");
        }
        String disposition = group(DISPOSITION, part.substring(0, headersEnd)).orElse("");
        if (FILE.matcher(disposition).find()) {
            return Optional.empty();
        }
        String name = group(NAME, disposition).orElseThrow(() -> malformed("a part has no name"));
        return Optional.of(new Parameter(decode(name), decode(part.substring(headersEnd + 2 * LINE.length()))));
    }

    private static String decode(String bytes) {
        return FormText.utf8(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The first group that took part in the first match. */
    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(matcher.groupCount())));
    }

    private static ApiException malformed(String why) {
        return ApiException.of(400, "The multipart form cannot be read: " + why + ".");
    }
}

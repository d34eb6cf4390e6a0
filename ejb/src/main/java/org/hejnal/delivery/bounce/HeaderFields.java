package org.hejnal.delivery.bounce;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fields as headers and reports have them: unfolded, with names in any case. */
final class HeaderFields {
    /** Possessive: otherwise it would take a bit of the stack for each empty line. */
    private static final Pattern GROUP_END = Pattern.compile("(?:\\r?\\n[ \\t]*+){2,}+");

    private static final Pattern FOLD = Pattern.compile("[\\r\\n]+[ \\t]*");

    private final InternetHeaders headers;

    private HeaderFields(InternetHeaders headers) {
        this.headers = headers;
    }

    /** The groups of fields in a report, between empty lines. */
    static List<HeaderFields> groups(String text, int most) throws MessagingException {
        List<String> groups = GROUP_END
                .splitAsStream(text)
                .filter(group -> !group.isBlank())
                .limit(most)
                .toList();
        List<HeaderFields> read = new ArrayList<>();
        for (String group : groups) {
            byte[] bytes = (group.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            read.add(new HeaderFields(new InternetHeaders(new ByteArrayInputStream(bytes), true)));
        }
        return read;
    }

    /** The value of a field, or nothing. */
    String first(String name) {
        return Optional.ofNullable(headers.getHeader(name, null))
                .map(value -> FOLD.matcher(value).replaceAll(" ").strip())
                .orElse("");
    }

    String text() {
        return of(headers.getAllHeaders());
    }

    /** The values of all fields, one a line. */
    static String of(Enumeration<Header> headers) {
        return Collections.list(headers).stream().map(Header::getValue).collect(Collectors.joining("\n"));
    }
}

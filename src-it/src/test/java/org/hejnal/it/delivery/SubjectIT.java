package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects come through SMTP as they were written, letter by letter. */
@HejnalTest
class SubjectIT {
    private static final Pattern SUBJECT = Pattern.compile("(?m)^Subject: (.*(?:\\r\\n[ \\t].*)*)");
    private static final Pattern WORD = Pattern.compile("=\\?([^?]+)\\?([BQ])\\?([^?]*)\\?=");

    private final Hub hub = Hub.main();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?utf-8?q?test?= and",
                "=?utf-8?b?S29ua3Vycw==?=",
                "=?utf-8?q?zażółć?= gęślą jaźń, dłuższe niż jeden wiersz",
                "2+2=? tak"
            })
    void whatLooksLikeAnEncodedWordIsShownAsWritten(String message) {
        long person = Crowd.enter(new Database(hub.database()), 1).firstId();
        UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .post("events2/send_notification", Map.of("user_id", "" + person, "message_pl", message));
        String address = Crowd.address(person);
        soon().until(() -> !hub.mails().received(address).isEmpty());
        String wire = new String(hub.mails().received(address).get(0).content(), StandardCharsets.US_ASCII);
        Matcher subject = SUBJECT.matcher(wire);
        assertThat(subject.find()).isTrue();
        assertThat(decoded(subject.group(1))).endsWith(": " + message);
    }

    /** By RFC 2047, without the library that has written it. */
    private static String decoded(String header) {
        String unfolded = header.replaceAll("\\r\\n(?=[ \\t])", "");
        String joined = unfolded.replaceAll("\\?=\\s+=\\?", "?==?");
        return WORD.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(word(word.group(2), word.group(3))));
    }

    private static String word(String encoding, String text) {
        if (encoding.equals("B")) {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        }
        Matcher escape = Pattern.compile("=([0-9A-F]{2})|.").matcher(text.replace('_', ' '));
        String bytes = escape.results()
                .map(found -> found.group(1) == null
                        ? found.group()
                        : String.valueOf((char) Integer.parseInt(found.group(1), 16)))
                .collect(Collectors.joining());
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}

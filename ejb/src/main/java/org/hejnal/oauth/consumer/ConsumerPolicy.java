package org.hejnal.oauth.consumer;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Patch;

/** What may be said of a consumer. */
final class ConsumerPolicy {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern METHOD = Pattern.compile("services/[a-z0-9_]{1,40}/[a-z0-9_]{1,50}");

    /** What the hub's own pages call by, see the session of a signed-in person. */
    private static final String BUILT_IN = "portal";

    private ConsumerPolicy() {}

    static void checkKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw invalid(
                    ConsumerField.KEY,
                    "'" + Field.NAME + "' must have between 1 and 64 letters (a to z), digits, '.', '_' and '-'.",
                    new LangDict("Nieprawidłowy klucz.", "This is not a valid key."));
        }
        if (key.equals(BUILT_IN)) {
            throw invalid(
                    ConsumerField.KEY,
                    "'" + Field.NAME + "' must not be '" + BUILT_IN + "', which stands for the hub's own pages.",
                    new LangDict("Ten klucz jest zastrzeżony.", "This key is reserved."));
        }
    }

    static void checkOverlap(int hours) {
        if (hours < 0 || hours > ConsumerAdministrationService.MAX_OVERLAP_HOURS) {
            throw invalid(
                    ConsumerField.OVERLAP_HOURS,
                    "'" + Field.NAME + "' must be between 0 and " + ConsumerAdministrationService.MAX_OVERLAP_HOURS
                            + ".",
                    new LangDict(
                            "Podaj od 0 do " + ConsumerAdministrationService.MAX_OVERLAP_HOURS + " godzin.",
                            "Give between 0 and " + ConsumerAdministrationService.MAX_OVERLAP_HOURS + " hours."));
        }
    }

    /** What its annotations do not say. */
    static void check(ConsumerChange change) {
        change.url().filter(text -> !text.isEmpty()).ifPresent(ConsumerPolicy::checkUrl);
        change.email().filter(text -> !text.isEmpty()).ifPresent(ConsumerPolicy::checkEmail);
        change.administrativeMethods().ifPresent(ConsumerPolicy::checkMethods);
        checkLimit(
                ConsumerField.REQUESTS_PER_MINUTE,
                change.limits().requestsPerMinute(),
                ConsumerLimits.MAX_REQUESTS_PER_MINUTE);
        checkLimit(
                ConsumerField.RECIPIENTS_PER_DAY,
                change.limits().recipientsPerDay(),
                ConsumerLimits.MAX_RECIPIENTS_PER_DAY);
        if (change.testMode()
                .people()
                .filter(people -> people.size() > TestMode.MAX_PEOPLE)
                .isPresent()) {
            throw invalid(
                    ConsumerField.TEST_PEOPLE,
                    "'" + Field.NAME + "' must name at most " + TestMode.MAX_PEOPLE + " people.",
                    new LangDict(
                            "Najwyżej " + TestMode.MAX_PEOPLE + " osób.",
                            "At most " + TestMode.MAX_PEOPLE + " people."));
        }
    }

    private static void checkLimit(ConsumerField field, Patch<Integer> limit, int most) {
        if (limit.asOptional().filter(number -> number < 1 || number > most).isPresent()) {
            throw invalid(
                    field,
                    "'" + Field.NAME + "' must be between 1 and " + most + ", or empty.",
                    new LangDict(
                            "Podaj liczbę od 1 do " + most + " albo zostaw puste.",
                            "Give between 1 and " + most + ", or nothing."));
        }
    }

    private static void checkUrl(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                return;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw invalid(
                ConsumerField.URL,
                "'" + Field.NAME + "' must be the address of a page: http:// or https:// and a host.",
                new LangDict("Nieprawidłowy adres strony.", "This is not the address of a page."));
    }

    private static void checkEmail(String email) {
        try {
            InternetAddress mailbox = new InternetAddress(email, true);
            if (mailbox.getPersonal() == null && email.equals(mailbox.getAddress())) {
                return;
            }
        } catch (AddressException e) {
            // Said below.
        }
        throw invalid(
                ConsumerField.EMAIL,
                "'" + Field.NAME + "' must be an e-mail address.",
                new LangDict("Nieprawidłowy adres e-mail.", "This is not an e-mail address."));
    }

    private static void checkMethods(List<String> methods) {
        for (String method : methods) {
            if (method.equals(ConsumerChange.ALL_METHODS)
                    ? methods.size() > 1
                    : !METHOD.matcher(method).matches()) {
                throw invalid(
                        ConsumerField.ADMINISTRATIVE_METHODS,
                        "'" + Field.NAME + "' must be full names of methods (services/<module>/<method>), or '"
                                + ConsumerChange.ALL_METHODS + "' alone.",
                        new LangDict("Nieprawidłowa nazwa metody.", "This is not the name of a method."));
            }
        }
    }

    private static InvalidValueException invalid(ConsumerField field, String message, LangDict userMessage) {
        return new InvalidValueException(field, message, userMessage);
    }
}

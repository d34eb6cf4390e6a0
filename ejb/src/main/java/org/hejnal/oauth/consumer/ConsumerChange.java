package org.hejnal.oauth.consumer;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.Field;
import org.hejnal.platform.OneLine;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.Text;

/**
 * What an administrator says of an application. What is absent stays as it is; of a new one it is empty.
 *
 * @param nameEn empty for none
 * @param url where it lives, an address of the web; empty for none
 * @param email of those who are responsible for it; empty for none
 * @param isVerified whether an administrator knows whose it is; of a new one it is, unless this says otherwise
 * @param administrativeMethods full names, or {@link #ALL_METHODS} alone; repeats count once
 * @param callbackOrigins see {@link CallbackOrigin}; repeats count once
 */
@CheckedCommand(
        fields = ConsumerField.class,
        pl = "Nieprawidłowa wartość: za krótka, za długa lub za dużo pozycji.",
        en = "Too short, too long, or too many of them.")
public record ConsumerChange(
        Optional<
                        @Text(
                                max = MAX_NAME,
                                message = "'" + Field.NAME + "' must have between 1 and {max} characters.")
                        String>
                namePl,
        Optional<@Size(max = MAX_NAME, message = "'" + Field.NAME + "' must have at most {max} characters.") String>
                nameEn,
        Optional<@Size(max = MAX_URL, message = "'" + Field.NAME + "' must have at most {max} characters.") String> url,
        Optional<@Size(max = MAX_EMAIL, message = "'" + Field.NAME + "' must have at most {max} characters.") String>
                email,
        Optional<Boolean> isVerified,
        Optional<
                        @Size(max = MAX_METHODS, message = "A consumer has at most {max} administrative methods.") List<
                                String>>
                administrativeMethods,
        Optional<@Size(max = MAX_ORIGINS, message = "A consumer has at most {max} callback origins.") List<String>>
                callbackOrigins,
        LimitChange limits,
        TestModeChange testMode) {
    public static final int MAX_NAME = 200;
    public static final int MAX_URL = 500;
    public static final int MAX_EMAIL = 254;
    public static final int MAX_METHODS = 300;
    public static final int MAX_ORIGINS = 50;

    /** In place of the name of each method that there is, and of those to come. */
    public static final String ALL_METHODS = "*";

    public ConsumerChange {
        namePl = namePl.map(ConsumerChange::clean);
        nameEn = nameEn.map(ConsumerChange::clean);
        url = url.map(String::strip);
        email = email.map(String::strip);
        administrativeMethods = administrativeMethods.map(ConsumerChange::distinct);
        callbackOrigins = callbackOrigins.map(ConsumerChange::distinct);
    }

    private static String clean(String name) {
        return OneLine.of(name).strip();
    }

    private static List<String> distinct(List<String> texts) {
        return texts.stream().distinct().toList();
    }
}

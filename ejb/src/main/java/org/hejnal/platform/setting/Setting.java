package org.hejnal.platform.setting;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.hejnal.platform.OneLine;
import org.hejnal.platform.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Something that an administrator can choose.
 *
 * @param variable its name in the environment
 * @param fallback what holds where nothing is chosen; null where something has to be
 * @param meaning as the page for administrators tells it
 * @param isOfServer whether the server reads it, by an expression in its configuration; the application alone reads the others
 */
public record Setting<T>(
        String variable, Form<T> form, @Nullable String fallback, String meaning, boolean isOfServer) {
    private static final int SHOWN = 100;

    /** The system property that does the same. */
    public String property() {
        return isOfServer
                ? "env." + variable
                : variable.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /**
     * Returns what was chosen, or what holds otherwise.
     *
     * @throws IllegalStateException if that makes no sense; its message says what would
     */
    public T in(Config config) {
        String text = chosen(config).or(() -> Optional.ofNullable(fallback)).orElseThrow(() -> wrong(" is not set"));
        return read(text).orElseThrow(() -> wrong(told(text)));
    }

    /** Nothing if it is none: what the reader throws could tell a secret. */
    private Optional<T> read(String text) {
        try {
            return Optional.of(form.reader().apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(variable + what + ". It must be " + form.allowed() + ".");
    }

    private String told(String text) {
        return form.isSecret()
                ? " has a wrong value, which is not shown"
                : " is \"" + OneLine.of(Shortened.to(SHOWN, text)) + "\"";
    }

    private Optional<String> chosen(Config config) {
        Optional<String> chosen = config.getOptionalValue(property(), String.class);
        return isOfServer ? chosen.or(() -> config.getOptionalValue(variable, String.class)) : chosen;
    }
}

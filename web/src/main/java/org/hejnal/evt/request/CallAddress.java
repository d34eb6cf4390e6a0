package org.hejnal.evt.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which method an address means.
 *
 * @param name its full name, in lower case
 */
public record CallAddress(String name, CallStyle style) {
    private static final Pattern DOCUMENTED = Pattern.compile("(?:/api)?/([a-z]{2,12})/([a-z0-9]{1,40})/?");
    private static final Pattern FLAT = Pattern.compile("/([a-z0-9]{3,50})/?");

    /**
     * Reads the path below {@code /api}. The case does not matter, a second {@code /api} is passed over, and a method
     * may be called by its short name or its full one: {@code /evt/create}, {@code /api/evt/evtcreate}, {@code
     * /evtcreate}.
     */
    public static Optional<CallAddress> find(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        Matcher documented = DOCUMENTED.matcher(lower);
        if (documented.matches() && !documented.group(1).equals("api")) {
            return Optional.of(
                    new CallAddress(fullName(documented.group(1), documented.group(2)), CallStyle.DOCUMENTED));
        }
        Matcher flat = FLAT.matcher(lower);
        return flat.matches() ? Optional.of(new CallAddress(flat.group(1), CallStyle.FLAT)) : Optional.empty();
    }

    private static String fullName(String module, String name) {
        return name.startsWith(module) ? name : module + name;
    }
}

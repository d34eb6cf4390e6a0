package org.hejnal.feed.parsing;

import java.util.Map;
import java.util.Optional;

/**
 * A line of an iCalendar object, unfolded.
 *
 * @param name in upper case
 * @param parameters by their names in upper case; of several values the first
 * @param value as it is written
 */
public record ParsedProperty(String name, Map<String, String> parameters, String value) {
    public Optional<String> parameter(String wanted) {
        return Optional.ofNullable(parameters.get(wanted));
    }
}

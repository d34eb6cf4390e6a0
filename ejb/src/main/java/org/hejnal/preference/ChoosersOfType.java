package org.hejnal.preference;

import java.util.Map;

/**
 * What people have said of a type of events.
 *
 * @param people how many active people there are
 * @param decided those who chose, by the channel's id
 */
record ChoosersOfType(long people, Map<String, Choosers> decided) {
    Choosers on(String channelId) {
        Choosers known = decided.getOrDefault(channelId, new Choosers(0, 0, 0));
        return new Choosers(known.on(), known.off(), people - known.on() - known.off());
    }
}

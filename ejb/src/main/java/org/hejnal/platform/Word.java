package org.hejnal.platform;

import java.util.Locale;
import java.util.Map;

/** A constant by which the domain tells the APIs what it speaks of. Each API has a table of what it calls them. */
public interface Word {
    /** The name of the constant. */
    String name();

    /** What a table calls it, or else what it is called here: who asks tells of another failure, and must not fail. */
    default String in(Map<? extends Word, String> names) {
        String name = names.get(this);
        return name == null ? name().toLowerCase(Locale.ROOT) : name;
    }

    /** The word in a sentence, for logs and messages that know no API. */
    default String spoken() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

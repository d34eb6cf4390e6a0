package org.hejnal.platform;

import java.util.Locale;

/** A constant by which the domain tells the APIs what it speaks of. Each API has a table of what it calls them. */
public interface Word {
    /** The name of the constant. */
    String name();

    /** The word in a sentence, for logs and messages that know no API. */
    default String spoken() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

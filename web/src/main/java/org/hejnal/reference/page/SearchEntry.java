package org.hejnal.reference.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hejnal.reference.ReferenceLinks;

/**
 * Something that the search may find.
 *
 * @param name as a developer writes it
 * @param brief what it is, in a few words
 * @param text all that is said of it, in lower case
 * @param address where it is described
 */
public record SearchEntry(String name, String brief, String text, Function<ReferenceLinks, String> address) {
    static final int NO_MATCH = Integer.MAX_VALUE;

    static SearchEntry of(String name, String brief, String html, Function<ReferenceLinks, String> address) {
        String plain = html.replaceAll("<[^<>]*>", " ");
        return new SearchEntry(name, brief, lower(name + " " + brief + " " + plain), address);
    }

    /** Less is better: the name itself, then what has all words in its name, in its brief text, anywhere. */
    int rank(List<String> words) {
        if (!hasAll(text, words)) {
            return NO_MATCH;
        } else if (words.size() == 1
                && (lower(name).equals(words.get(0)) || lower(name).endsWith("/" + words.get(0)))) {
            return 0;
        } else if (hasAll(lower(name), words)) {
            return 1;
        }
        return hasAll(lower(brief), words) ? 2 : 3;
    }

    /** Where it is described, for a link. */
    public String link(ReferenceLinks links) {
        return address.apply(links);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean hasAll(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }
}

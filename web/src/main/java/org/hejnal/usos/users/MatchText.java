package org.hejnal.usos.users;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as HTML, with what somebody searched for in bold. */
final class MatchText {
    /** As name_words of the database splits names, at spaces that do not break and those of other scripts too. */
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\-–—'’`.,;/()]+");

    private static final String UNDECOMPOSED = "ŁłØøĐđĦħŦŧ";
    private static final String PLAIN = "llooddhhtt";

    private MatchText() {}

    /** @param beginnings what words begin with, in lower case and without accents */
    static String of(String name, List<String> beginnings) {
        StringBuilder html = new StringBuilder();
        Matcher words = WORD.matcher(name);
        int end = 0;
        while (words.find()) {
            html.append(escape(name.substring(end, words.start())));
            html.append(word(words, beginnings));
            end = words.end();
        }
        return html.append(escape(name.substring(end))).toString();
    }

    private static String word(MatchResult found, List<String> beginnings) {
        String word = found.group();
        int marked = beginnings.stream()
                .mapToInt(beginning -> lengthOf(beginning, word))
                .max()
                .orElse(0);
        return marked == 0
                ? escape(word)
                : "<b>" + escape(word.substring(0, marked)) + "</b>" + escape(word.substring(marked));
    }

    /** How much of a word a beginning is, with the accents of its last letter; 0 if the word begins otherwise. */
    private static int lengthOf(String beginning, String word) {
        if (!plain(word).startsWith(beginning)) {
            return 0;
        }
        int end = 1;
        while (plain(word.substring(0, end)).length() < beginning.length()) {
            end++;
        }
        while (end < word.length() && isAccent(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAccent(int letter) {
        return letter >= 0x300 && letter <= 0x36F;
    }

    /** As the directory keeps words to be found. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> !isAccent(letter))
                .map(letter -> UNDECOMPOSED.indexOf(letter) < 0 ? letter : PLAIN.charAt(UNDECOMPOSED.indexOf(letter)))
                // One by one: the database has the same small sigma at the end of a word as elsewhere.
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.hejnal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.architecture.SourceRegexes.Regex;
import org.hejnal.architecture.SourceRegexes.Use;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No regular expression takes more than linear time, whatever it is given. Each is run on long texts that repeat one or two
 * characters behind what it begins with, and how often it looks at the text is counted: no clock is asked.
 */
class RegexTest {
    private static final int LENGTH = 1000;

    /** A linear one looks at each character a few times; a quadratic one looks 500 times. */
    private static final int LOOKS_PER_CHARACTER = 40;

    private static final String USUAL = "aAfZ05 \t\n.,:;-_+/=%@|<\"\\é\u202e\u0085";

    @TestFactory
    Stream<DynamicTest> eachIsLinear() {
        return SourceRegexes.all().stream()
                .map(regex -> dynamicTest(
                        regex.file() + " " + regex.text(),
                        () -> assertThat(costly(regex)).isEmpty()));
    }

    @Test
    void theyAreFound() {
        assertThat(SourceRegexes.all()).extracting(Regex::file).contains("AuthorizationHeader.java", "ByteRange.java");
        assertThat(SourceRegexes.all()).hasSizeGreaterThan(40);
    }

    /** What the test is there for. */
    @Test
    void costlyOnesAreSeen() {
        for (String bad : List.of("(a+)+b", "\\s*OAuth", "a*a*b", "[^@]+@[^@]+")) {
            assertThat(costly(new Regex("", bad, EnumSet.of(Use.FIND)))).as(bad).isNotEmpty();
        }
        assertThat(costly(new Regex("", "[^@]+@[^@]+", EnumSet.of(Use.MATCHES))))
                .isEmpty();
    }

    /** The texts that a regular expression looks at too often. */
    private static List<String> costly(Regex regex) {
        Pattern pattern = Pattern.compile(regex.text());
        List<String> costly = new ArrayList<>();
        for (String text : texts(regex.text())) {
            for (Use use : regex.uses()) {
                if (isCostly(pattern, text, use)) {
                    costly.add(use + ": " + text.substring(0, 20));
                }
            }
        }
        return costly;
    }

    private static boolean isCostly(Pattern pattern, String text, Use use) {
        Matcher matcher = pattern.matcher(new CountedText(text, (long) LOOKS_PER_CHARACTER * text.length()));
        try {
            switch (use) {
                case MATCHES -> matcher.matches();
                case LOOKING_AT -> matcher.lookingAt();
                case FIND -> assertThat(matcher.results().count()).isNotNegative();
            }
            return false;
        } catch (CountedText.TooManyLooks | StackOverflowError e) {
            return true;
        }
    }

    private static Set<String> texts(String regex) {
        Set<String> texts = new LinkedHashSet<>();
        String literal = regex.replaceAll("\\\\(.)", "$1").replaceAll("[^A-Za-z0-9=/,-].*", "");
        String characters = USUAL + regex.replaceAll("[A-Za-z0-9\\s]", "");
        for (String prefix : new LinkedHashSet<>(List.of("", literal, "a@", "1,"))) {
            for (int first : characters.chars().toArray()) {
                for (int second : characters.chars().toArray()) {
                    String pump = Character.toString(first) + (first == second ? "" : Character.toString(second));
                    texts.add(prefix + pump.repeat(LENGTH / pump.length()) + "!");
                }
            }
        }
        return texts;
    }
}

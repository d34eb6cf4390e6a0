package org.hejnal.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of the product runs, as Maven has written it into the archive. */
public final class ProductVersion {
    private static final String SOURCE = "/META-INF/maven/org.hejnal/hejnal-ejb/pom.properties";
    private static final String UNPACKAGED = "development";
    private static final Pattern NUMBERS = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private ProductVersion() {}

    /** The version of the archive, or {@code development} for classes outside of one. */
    public static String get() {
        try (InputStream source = ProductVersion.class.getResourceAsStream(SOURCE)) {
            return source == null ? UNPACKAGED : read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for programs: four numbers and a fifth, {@code 1.2.3.0-0}; all are 0 for classes outside of an archive. */
    public static String forPrograms() {
        return forPrograms(get());
    }

    static String forPrograms(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        return (numbers.lookingAt() ? numbers.group() : "0.0.0") + ".0-0";
    }

    private static String read(InputStream source) throws IOException {
        Properties properties = new Properties();
        properties.load(source);
        return properties.getProperty("version", UNPACKAGED);
    }
}

package org.hejnal.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the product runs, as Maven has written it into the archive. */
public final class ProductVersion {
    private static final String SOURCE = "/META-INF/maven/org.hejnal/hejnal-ejb/pom.properties";
    private static final String UNPACKAGED = "development";

    private ProductVersion() {}

    /** The version of the archive, or {@code development} for classes outside of one. */
    public static String get() {
        try (InputStream source = ProductVersion.class.getResourceAsStream(SOURCE)) {
            return source == null ? UNPACKAGED : read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream source) throws IOException {
        Properties properties = new Properties();
        properties.load(source);
        return properties.getProperty("version", UNPACKAGED);
    }
}

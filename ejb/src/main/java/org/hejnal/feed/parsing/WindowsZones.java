package org.hejnal.feed.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The names that Windows gives zones, and the zone that CLDR's windowsZones (territory 001) sets for each. */
final class WindowsZones {
    private static final Set<String> AVAILABLE = ZoneId.getAvailableZoneIds();
    private static final Properties NAMES = read();

    private WindowsZones() {}

    static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(NAMES.getProperty(name))
                .filter(AVAILABLE::contains)
                .map(ZoneId::of);
    }

    /** The zone of a great city for each way that clocks go. */
    static Stream<ZoneId> bestKnown() {
        return NAMES.stringPropertyNames().stream().sorted().flatMap(name -> find(name).stream());
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream file = WindowsZones.class.getResourceAsStream("windows-zones.properties")) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}

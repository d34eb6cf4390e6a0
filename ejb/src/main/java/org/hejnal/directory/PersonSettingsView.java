package org.hejnal.directory;

import java.util.Optional;

/**
 * How a person wants to be spoken to.
 *
 * @param language {@code pl} or {@code en}
 * @param timeZone the IANA zone that the person lives in; absent for the installation's
 * @param digestHour the hour of the person's day at which digests come, 0 to 23
 */
public record PersonSettingsView(String language, Optional<String> timeZone, int digestHour) {}

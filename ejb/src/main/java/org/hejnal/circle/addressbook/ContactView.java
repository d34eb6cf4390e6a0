package org.hejnal.circle.addressbook;

import java.time.LocalDate;
import java.util.Optional;
import org.hejnal.circle.OwnedId;

/** Somebody without an account whom a circle knows. */
public record ContactView(
        OwnedId id, String name, Optional<String> email, Optional<String> phone, Optional<LocalDate> birthDate) {}

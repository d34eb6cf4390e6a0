package org.hejnal.directory.profile;

import java.util.List;
import java.util.Optional;

/**
 * What the directory knows of a person. Who may see which part of it is for the caller to decide.
 *
 * @param phoneNumbers those of the person's work
 * @param mobileNumbers the person's own
 */
public record ProfileView(
        Naming naming,
        Standing standing,
        Contact contact,
        CivilData civil,
        Optional<Room> room,
        Identifiers identifiers,
        List<String> phoneNumbers,
        List<String> mobileNumbers) {

    /** The profile of somebody of whom the directory knows nothing more. */
    public static final ProfileView UNKNOWN = new ProfileView(
            Naming.UNKNOWN,
            Standing.UNKNOWN,
            Contact.UNKNOWN,
            CivilData.UNKNOWN,
            Optional.empty(),
            Identifiers.UNKNOWN,
            List.of(),
            List.of());
}

package org.hejnal.eventtype;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.hejnal.platform.InvalidStateException;

/**
 * A change of one row of the catalogue.
 *
 * @param version the version that the change was thought out for; absent for any
 * @param change makes the new state of the present one. Ids and the version that it answers are passed over.
 */
public record CatalogueChange<V>(OptionalInt version, UnaryOperator<V> change) {

    /** @throws InvalidStateException if the row has changed since that version */
    V apply(V current, int currentVersion) {
        if (version.isPresent() && version.getAsInt() != currentVersion) {
            throw new InvalidStateException(
                    Optional.of("version_conflict"),
                    "Somebody has changed this meanwhile: the version is now " + currentVersion + ".");
        }
        return change.apply(current);
    }
}
